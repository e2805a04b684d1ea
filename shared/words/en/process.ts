/** The steps of a check. `reader` says whether the candidate reads, or somebody else. */
export const process = {
  'process.order.title': 'Order',
  'process.order.who': 'The company',
  'process.order.purpose': 'The company says who it wants checked, for which role and why.',
  'process.scope.title': 'Setting the scope',
  'process.scope.who': 'Evenhand',
  'process.scope.purpose':
    'What is checked, with which questions, by when and under which law is written down. It changes only with consent.',
  'process.consent.title': 'Consent and referees',
  'process.consent.who': '{reader, select, candidate {You} other {The candidate}}',
  'process.consent.purpose':
    '{reader, select, candidate {You read the questions, agree or refuse, and name referees.} other {The candidate reads the questions, agrees or refuses, and names referees.}}',
  'process.collection.title': 'Collecting answers',
  'process.collection.who': 'The referees',
  'process.collection.purpose': 'Each referee gets a notice and a link, and answers or declines.',
  'process.verification.title': 'Comparing answers',
  'process.verification.who': 'Evenhand',
  'process.verification.purpose':
    'The answers are compared with each other and with the résumé, by the same rules for everybody.',
  'process.review.title': 'Reading and answering',
  'process.review.who': '{reader, select, candidate {You} other {The candidate}}',
  'process.review.purpose':
    '{reader, select, candidate {You read every finding before it is used, comment, and accept or dispute it.} other {The candidate reads every finding before it is used, comments, and accepts or disputes it.}}',
  'process.closure.title': 'Report and result',
  'process.closure.who': 'Evenhand',
  'process.closure.purpose':
    '{reader, select, candidate {The company gets the report, you get your result, and all other links stop working.} other {The company gets the report, the candidate gets their result, and all other links stop working.}}',
  'process.ended.not_enough_evidence': 'The check ended here: there were not enough references for a report.',
  'process.ended.order_refused': 'The check ended here: it could not be started.',
  'process.ended.refused':
    '{reader, select, candidate {The check ended here: you refused it.} other {The check ended here: the candidate refused it.}}',
  'process.ended.withdrawn':
    '{reader, select, candidate {The check ended here: you withdrew.} other {The check ended here: the candidate withdrew.}}',
  'process.ended.cancelled': 'The check ended here: the company cancelled it.',
  'process.ended.expired': 'The check ended here: the time for consent passed.',
  'process.note.attention': 'Something needs attention. Our staff have been told.',
  'process.note.suspended':
    '{reader, select, candidate {The company wants to change what is checked. All work stops until you have answered.} other {A change of the scope is waiting for the candidate’s answer. All work stops until then.}}',
  'process.note.named': 'Consent is given and the referees are named. We are e-mailing them now.',
  'process.note.to-name': 'Consent is given. The referees are still to be named.',
  'process.note.more':
    '{reader, select, candidate {Too few references came in. We asked you for more referees.} other {Too few references came in. The candidate has been asked for more referees.}}',
  'process.note.answered':
    '{answered} of {asked, plural, one {# referee has} other {# referees have}} answered.',
  'process.note.follow-up': 'We are asking some referees a short follow-up question.',
  'process.note.disputed': 'A dispute is with a reviewer.',
} as const;
