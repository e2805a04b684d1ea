/** Every mail, by its name: subject, paragraphs, the button, and what stands under every mail. A text called `subject` makes its area a mail. */
export const mail = {
  'mail.layout.greeting': 'Hello {name},',
  'mail.layout.link-help': 'If the button does not work, copy this address into your browser:',
  'mail.layout.above-link': '{label}:',
  'mail.layout.sender': 'Sent by {company} with Evenhand, for {requester}, who ordered this check.',
  'mail.layout.genuine':
    'Case code {code}. To make sure that this mail is genuine, type the code at {address}',
  'mail.layout.hotline': 'Questions? Write to {hotline}',
  // Stands in mails of the other language, for a reader who prefers this one.
  'mail.layout.language': 'You can choose English at the top of the page.',

  'mail.more.withdraw': 'To withdraw from this check',
  'mail.more.refuse': 'To refuse the whole check',
  'mail.more.decline': 'To decline',
  'mail.more.stop': 'To stop reminders',

  'mail.consent-invitation.subject': 'Your consent to a reference check for {role}',
  'mail.consent-invitation.who':
    'You are a candidate for {role} at {company}. {requester} asks for your consent to a reference check: people you have worked with are asked about your work.',
  'mail.consent-invitation.purpose': 'Why: {purpose}',
  'mail.consent-invitation.parts': 'You decide about each part:',
  'mail.consent-invitation.item': '{title}{need, select, optional { (optional)} other {}}',
  'mail.consent-invitation.rights':
    'Behind the link you see the exact questions before you agree to anything. You name the people who are asked, and those who must not be contacted. You read every finding before {company} does, and you may answer it.',
  'mail.consent-invitation.effort': 'Deciding and naming referees takes about ten minutes.',
  'mail.consent-invitation.by': 'Please do it by {by}.',
  'mail.consent-invitation.end': 'We expect the whole check to be ready by {end}.',
  'mail.consent-invitation.free':
    'It is your free choice. You can refuse, or withdraw at any time later, and need no reason.',
  'mail.consent-invitation.button': 'Read it and decide',

  'mail.consent-reminder.decision.subject': 'Reminder: your consent to a reference check for {role}',
  'mail.consent-reminder.decision.open':
    'We have not heard from you about the reference check for {role} at {company}.',
  'mail.consent-reminder.decision.button': 'Read it and decide',
  'mail.consent-reminder.referees.subject': 'Please name your referees for {role}',
  'mail.consent-reminder.referees.open':
    'You have consented to the reference check for {role} at {company}. We do not know yet whom we may ask.',
  'mail.consent-reminder.referees.button': 'Name your referees',
  'mail.consent-reminder.by': 'You have time until {by}.',
  'mail.consent-reminder.else': 'If you do nothing, the check expires and nobody is asked.',

  'mail.scope-changed.subject':
    '{reminder, select, yes {Reminder: } other {}}{company} wants to change what is checked for {role}',
  'mail.scope-changed.what':
    'You agreed to a check for {role} at {company}. {company} now wants to change what is checked. Nothing goes on until you have answered.',
  'mail.scope-changed.choice': 'The page shows word for word what would change. You can:',
  'mail.scope-changed.agree': 'agree to the change, part by part',
  'mail.scope-changed.keep': 'keep what you agreed to before',
  'mail.scope-changed.withdraw': 'withdraw from the whole check',
  'mail.scope-changed.by': 'Please answer by {by}.',
  'mail.scope-changed.else':
    'If you do nothing, the check goes on as you agreed before. Your silence is never taken as a yes.',
  'mail.scope-changed.button': 'See what would change',
  'mail.scope-changed.subject-before': 'What you are asked to agree to has changed: {role}',
  'mail.scope-changed.what-before':
    '{company} has changed what it wants to check for {role}. You are now asked to agree to something else. Nobody has been asked about you.',
  'mail.scope-changed.parts-before': 'You decide about each part as it is now:',
  'mail.scope-changed.by-before': 'Please read it again and decide by {by}.',
  'mail.scope-changed.else-before':
    'If you do nothing, the check expires and nobody is asked. You can refuse, or withdraw at any time later, and need no reason.',
  'mail.scope-changed.button-before': 'Read it and decide',

  'mail.scope-change-settled.subject':
    'Check {code}: {outcome, select, agreed {the change is agreed} other {it goes on as agreed before}}',
  'mail.scope-change-settled.about': 'This is about your change to the check of {candidate} for {role}.',
  'mail.scope-change-settled.agreed':
    'The candidate has agreed to the change. The check goes on with the new scope.',
  'mail.scope-change-settled.kept':
    'The candidate keeps what they agreed to before, which is their right. The check goes on as it was. They need not give a reason.',
  'mail.scope-change-settled.lapsed':
    'The candidate has not answered in time. Silence is not consent, so the check goes on as agreed before.',
  'mail.scope-change-settled.button': 'Open the check',

  'mail.outreach-started.subject': 'Your referees for {role} are being asked',
  'mail.outreach-started.thanks': 'Thank you. We have e-mailed the people you named.',
  'mail.outreach-started.by': 'They have time until {by}.',
  'mail.outreach-started.page':
    'Your page shows at any time where it stands. When the answers are compared, you read every finding before {company} does.',
  'mail.outreach-started.nothing': 'You need to do nothing now.',
  'mail.outreach-started.button': 'See where it stands',

  'mail.referee-invitation.subject': '{company} asks you for a reference for {candidate}',
  'mail.referee-invitation.who':
    '{candidate} is a candidate for {role} at {company} and named you as {relation}. {candidate} also gave us your address. {requester} at {company} would like to hear what you saw of their work.',
  'mail.referee-invitation.why':
    'Why we ask: {company} wants to hear from people who saw this work before it decides about the role.',
  'mail.referee-invitation.minutes':
    'It takes about {minutes, plural, one {# minute} other {# minutes}}, on a phone too.',
  'mail.referee-invitation.account': 'You need no account.',
  'mail.referee-invitation.by': 'Please answer by {by}.',
  'mail.referee-invitation.voluntary': 'It is voluntary. You can decline without a reason.',
  'mail.referee-invitation.shown':
    'Ratings are shown grouped with those of others. What you write, and what you say about dates and position, is shown to {candidate} and to {company} with your role, not with your name. With few referees they may guess who it was.',
  'mail.referee-invitation.read': '{candidate} reads every finding before it is used, and may answer it.',
  'mail.referee-invitation.kept':
    'When the check has closed, we delete everything within {days, plural, one {# day} other {# days}}.',
  'mail.referee-invitation.rights': 'Your rights, and whom you can ask, are on the page.',
  'mail.referee-invitation.button': 'Read more and start',
  'mail.referee-invitation.stop': 'To get no reminders',

  'mail.referee-reminder.subject': 'Reminder: a reference for {candidate}',
  'mail.referee-reminder.open':
    '{candidate}, a candidate for {role} at {company}, named you as a referee. Your answer is still open.',
  'mail.referee-reminder.minutes': 'It takes about {minutes, plural, one {# minute} other {# minutes}}.',
  'mail.referee-reminder.by': 'You have time until {by}.',
  'mail.referee-reminder.saved': 'What you have answered so far is saved.',
  'mail.referee-reminder.voluntary':
    'It is voluntary. If you would rather not, please decline, so that {candidate} can ask someone else.',
  'mail.referee-reminder.button': 'Go to the questions',

  'mail.referee-thanks.subject': 'Thank you for your reference for {candidate}',
  'mail.referee-thanks.complete':
    'The check is complete. {candidate} has had the time to read every finding before it was used. Thank you for your time.',
  'mail.referee-thanks.nothing': 'You need to do nothing more, and your link no longer works.',
  'mail.referee-thanks.deleted':
    'Everything about the check, with your answers and your address, is deleted on {date}.',

  'mail.address-needed.subject': 'An address does not work: {name}',
  'mail.address-needed.somebody': 'one of your referees',
  'mail.address-needed.who': '{name} ({address})',
  'mail.address-needed.back': 'Our mail to {who} came back.',
  'mail.address-needed.please': 'Please give us another address for them.',
  'mail.address-needed.please-by': 'Please give us another address for them by {by}.',
  'mail.address-needed.others':
    'Nothing starts again: the others go on with their answers. Without an address, the check for {role} goes on without them.',
  'mail.address-needed.button': 'Give another address',

  'mail.referee-follow-up.subject': 'A short follow-up about {candidate}',
  'mail.referee-follow-up.thanks':
    'You recently answered questions about {candidate} for {company}. Thank you for that.',
  'mail.referee-follow-up.why':
    'On a few points we ask every referee who may know a little more. This says nothing about what anybody answered.',
  'mail.referee-follow-up.short': 'It takes about two minutes, and you need no account.',
  'mail.referee-follow-up.by': 'You can answer until {by}.',
  'mail.referee-follow-up.voluntary':
    'It is voluntary. You need no reason to leave it, and it has no effect on you.',
  'mail.referee-follow-up.button': 'Open the follow-up',
  'mail.referee-follow-up-reminder.subject': 'Reminder: a short follow-up about {candidate}',
  'mail.referee-follow-up-reminder.open':
    'We asked whether you know a little more about {candidate}, and have not heard from you yet.',
  'mail.referee-follow-up-reminder.last': 'This is our only reminder.',

  'mail.more-referees-needed.subject': 'Too few referees could answer for {role}',
  'mail.more-referees-needed.answered':
    '{n, plural, =0 {None of your referees has answered.} one {# of your referees has answered.} other {# of your referees have answered.}}',
  'mail.more-referees-needed.least': 'We need {least}, from the roles that your page names.',
  'mail.more-referees-needed.others': 'You can name others, once.',
  'mail.more-referees-needed.others-by': 'You can name others, once, by {by}.',
  'mail.more-referees-needed.else':
    'Without them, the check closes as “not enough evidence”. That says nothing about you.',
  'mail.more-referees-needed.button': 'Name more referees',

  'mail.findings-ready.subject': 'Please read the findings for {role}',
  'mail.findings-ready.ready':
    'Your referees have answered. Before {company} gets the report, you read every finding in it, and may accept, comment or dispute each.',
  'mail.findings-ready.by': 'You have time until {by}.',
  'mail.findings-ready.else':
    'If you do nothing, the report goes out without your comments. A dispute stops the report until a reviewer has decided it.',
  'mail.findings-ready.button': 'Read the findings',

  'mail.findings-reminder.subject': 'Reminder: the findings for {role} wait for you',
  'mail.findings-reminder.open': 'You have not answered the findings yet. {company} has not seen them.',
  'mail.findings-reminder.by': 'You have time until {by}.',
  'mail.findings-reminder.else': 'If you do nothing, the report goes out without your comments.',
  'mail.findings-reminder.button': 'Read the findings',

  'mail.dispute-opened.subject': 'A dispute needs your decision: {code}',
  'mail.dispute-opened.open':
    'The candidate of check {code} disputes at least one finding. The report waits until a reviewer has decided.',
  'mail.dispute-opened.who': 'The reviewer must not be the person who ordered the check.',
  'mail.dispute-opened.by': 'The decision is due by {by}.',
  'mail.dispute-opened.button': 'Open the check',

  'mail.dispute-reminder.subject': 'Reminder: a dispute needs your decision: {code}',
  'mail.dispute-reminder.open':
    'A dispute in check {code} has not been decided yet. The report waits for it.',
  'mail.dispute-reminder.promised': 'The candidate was promised a decision.',
  'mail.dispute-reminder.promised-by': 'The candidate was promised a decision by {by}.',
  'mail.dispute-reminder.who': 'The reviewer must not be the person who ordered the check.',
  'mail.dispute-reminder.button': 'Open the check',

  'mail.redaction-needed.subject':
    '{reminder, select, yes {Reminder: } other {}}An answer needs your review: {code}',
  'mail.redaction-needed.what':
    'At least one answer in check {code} may say something that the law keeps out of a reference. It is held back. Nobody but a reviewer can read it.',
  'mail.redaction-needed.do':
    'Please read it and decide what to take out. The check waits for your decision.',
  'mail.redaction-needed.by': 'You have time until {by}.',
  'mail.redaction-needed.else':
    'If nobody decides, the whole text is left out for good and the check goes on.',
  'mail.redaction-needed.who': 'The reviewer must not be the person who ordered the check.',
  'mail.redaction-needed.button': 'Read and decide',

  'mail.dispute-decided.subject': 'Your dispute has been decided',
  'mail.dispute-decided.decided':
    'A reviewer who did not order the check for {role} has decided what you disputed. You can read the decision and its reason, and add a comment.',
  'mail.dispute-decided.by': 'You have time until {by}.',
  'mail.dispute-decided.then': 'After that the report goes to {company}.',
  'mail.dispute-decided.button': 'Read the decision',

  'mail.report-ready.subject': 'The reference report is ready: {code}',
  'mail.report-ready.ready':
    'The check of {candidate} for {role} is complete. The candidate has had the time to read and answer every finding.',
  'mail.report-ready.use':
    'The report gives no score and no hiring advice. Sign in to read it, and please do not pass it on.',
  'mail.report-ready.button': 'Read the report',

  'mail.result.subject': 'Your reference check for {role} is complete',
  'mail.result.ready':
    '{company} has the report now. Behind the link you find what your referees see as your strengths, what you could work on, and the findings of the report, word for word.',
  'mail.result.people': '{company} decides. Neither we nor a machine does.',
  'mail.result.deleted': 'Everything about the check is deleted on {date}.',
  'mail.result.thanks': 'Thank you for taking part.',
  'mail.result.button': 'See your result',

  'mail.check-ended-candidate.about': 'This is about the check for {role} at {company}.',
  'mail.check-ended-candidate.nothing': 'You need to do nothing more.',
  'mail.check-ended-candidate.deleted': 'Everything about it is deleted on {date}.',
  'mail.check-ended-candidate.deleted-refused':
    'Everything about it is deleted on {date}. That includes your résumé and your address.',
  'mail.check-ended-candidate.deleted-withdrawn':
    'Everything about it is deleted on {date}. That includes what you told us, the people you named and anything they answered.',
  'mail.check-ended-candidate.completed.subject': 'Your reference check is complete',
  'mail.check-ended-candidate.completed.text': 'The check is complete.',
  'mail.check-ended-candidate.not_enough_evidence.subject': 'Your reference check closed without a report',
  'mail.check-ended-candidate.not_enough_evidence.text':
    'Too few referees could answer, so there is not enough evidence for a report. That says nothing about you. What they answered is not shown to {company}, which learns only that it was not enough.',
  'mail.check-ended-candidate.order_refused.subject': 'A reference check was not started',
  'mail.check-ended-candidate.order_refused.text':
    'The check could not be started. Nobody was asked about you.',
  'mail.check-ended-candidate.refused.subject': 'You have refused the reference check',
  'mail.check-ended-candidate.refused.text':
    'Nobody is asked about you. {company} learns that you have refused, and nothing else.',
  'mail.check-ended-candidate.withdrawn.subject': 'You have withdrawn from the reference check',
  'mail.check-ended-candidate.withdrawn.text':
    'All work on it has stopped. Only the link through which you withdrew still works. It shows what this means. Referees who were still being asked are told that nothing more is needed. {company} gets no report.',
  'mail.check-ended-candidate.cancelled.subject': 'The reference check was cancelled',
  'mail.check-ended-candidate.cancelled.text':
    '{company} has stopped it. Nobody is asked any more, and there is no report.',
  'mail.check-ended-candidate.expired.subject': 'The time for your reference check has passed',
  'mail.check-ended-candidate.expired.text':
    'We have not heard from you in time. Nobody was asked about you, and there is no report.',

  'mail.check-ended-requester.about': 'This is about the check of {candidate} for {role}.',
  'mail.check-ended-requester.note': 'Note: {note}',
  'mail.check-ended-requester.button': 'Open the check',
  'mail.check-ended-requester.completed.subject': 'Check {code}: complete',
  'mail.check-ended-requester.completed.text': 'The report is ready.',
  'mail.check-ended-requester.not_enough_evidence.subject': 'Check {code}: closed without a report',
  'mail.check-ended-requester.not_enough_evidence.text':
    'Too few referees could answer, so there is not enough evidence. That says nothing about the candidate.',
  'mail.check-ended-requester.order_refused.subject': 'Check {code}: not started',
  'mail.check-ended-requester.order_refused.text': 'The check could not be started. Nobody was contacted.',
  'mail.check-ended-requester.refused.subject': 'Check {code}: refused by the candidate',
  'mail.check-ended-requester.refused.text':
    'The candidate has refused the check, which is their right. Nobody was asked. They need not give a reason.',
  'mail.check-ended-requester.withdrawn.subject': 'Check {code}: withdrawn by the candidate',
  'mail.check-ended-requester.withdrawn.text':
    'The candidate has withdrawn, which is their right. All work has stopped, and there is no report. They need not give a reason.',
  'mail.check-ended-requester.cancelled.subject': 'Check {code}: cancelled',
  'mail.check-ended-requester.cancelled.text':
    'The check was cancelled. All work has stopped, and there is no report.',
  'mail.check-ended-requester.expired.subject': 'Check {code}: expired',
  'mail.check-ended-requester.expired.text':
    'The candidate has not answered in time. Nobody was asked, and there is no report.',

  'mail.check-ended-referee.subject': 'No reference needed any more for {candidate}',
  'mail.check-ended-referee.ended':
    'We asked you for a reference for {candidate}, a candidate at {company}. The check has ended, and nothing more is needed from you.',
  'mail.check-ended-referee.draft':
    'Anything you had begun to write is deleted, and your link no longer works.',
  'mail.check-ended-referee.deleted': 'Your address is deleted on {date}.',
  'mail.check-ended-referee.thanks': 'Thank you for your time.',

  'mail.needs-attention.subject': 'Check {code} needs attention',
  'mail.needs-attention.stopped': 'A check has stopped.',
  'mail.needs-attention.step_failed':
    'A step did not work, although it was tried several times. Find the cause, then retry.',
  'mail.needs-attention.candidate_unreachable':
    'Our mail to the candidate came back. Ask them for another address, then retry with it.',
  'mail.needs-attention.dispute_overdue':
    'A dispute was not decided in the promised time. The report waits for a reviewer.',
  'mail.needs-attention.where': 'Step {step}, {error}.',
  'mail.needs-attention.retry': 'A retry continues from where the check stands.',
  'mail.needs-attention.button': 'Open the check',
} as const;
