/** What was noticed about the answers of all referees together. */
export const signal = {
  'signal.title': 'What we noticed about the answers',
  'signal.hint':
    'Each of these is a hint, not a verdict, and nobody’s answers were excluded because of it. There may be a good reason.',
  'signal.rests': 'It rests on: {what}.',
  'signal.degree.some': 'A hint',
  'signal.degree.clear': 'A clear hint',
  'signal.degree.strong': 'A strong hint',
  'signal.ground.wording': 'the same words',
  'signal.ground.equal': 'nearly the same ratings',
  'signal.ground.device': 'the same device',
  'signal.ground.network': 'the same network',
  'signal.ground.minutes': 'answers sent within minutes of each other',
  'signal.ground.imitates': 'an address made to look like that of the organisation',
  'signal.ground.otherwise': 'an address of another organisation',
  'signal.hostile_outlier.said':
    '{n, plural, one {One of {of} referees} other {# of {of} referees}} rated far lower than the others over all questions. Their answers count less.',
  'signal.hostile_outlier.rests': 'all rated questions together, set beside what the others chose',
  'signal.hostile_outlier.maybe':
    'They may have worked with the candidate in another setting, or be stricter with everybody.',
  'signal.lenient_outlier.said':
    '{n, plural, one {One of {of} referees} other {# of {of} referees}} rated far higher than the others over all questions. Their answers count less.',
  'signal.lenient_outlier.rests': 'all rated questions together, set beside what the others chose',
  'signal.lenient_outlier.maybe': 'They may have seen another side of the work, or be kind to everybody.',
  'signal.role_difference.said':
    '{shown, select, yes {{role} rated {direction, select, lower {lower} other {higher}} than the others over all questions.} other {Referees in one role rated lower or higher than the others over all questions. Roles with few referees are not named.}}',
  'signal.role_difference.rests': 'all rated questions together, one role set beside the others',
  'signal.role_difference.maybe': 'People in another role see other parts of the work.',
  'signal.collusion_harm.said':
    '{n, plural, one {One of {of} referees} other {# of {of} referees}} gave answers that closely match another’s and are low. They may have talked, so they count as one.',
  'signal.collusion_harm.maybe': 'They may share an office or a home, or have talked about the same events.',
  'signal.collusion_praise.said':
    '{n, plural, one {One of {of} referees} other {# of {of} referees}} gave answers that closely match another’s and are high. They may have talked, so they count as one.',
  'signal.collusion_praise.maybe':
    'They may share an office or a home, or have talked about the same events.',
  'signal.candidate_device.said':
    '{n, plural, one {One of {of} referees} other {# of {of} referees}} answered on a device that the candidate has used, too.',
  'signal.candidate_device.rests': 'a coded fingerprint of the device, which is kept only for a short time',
  'signal.candidate_device.maybe': 'It may be a shared computer at work, at home or in a library.',
  'signal.straight_lining.said':
    '{n, plural, one {One of {of} referees} other {# of {of} referees}} gave the same rating to every question.',
  'signal.straight_lining.rests': 'the ratings of all questions, and how much those of the others differ',
  'signal.straight_lining.maybe': 'They may really see it this way, or have had little time.',
  'signal.too_fast.said':
    '{n, plural, one {One of {of} referees} other {# of {of} referees}} answered faster than the questions can be read.',
  'signal.too_fast.rests': 'the time that the answers took',
  'signal.too_fast.maybe': 'They may have seen the questions before, or written their answers elsewhere.',
  'signal.declared_conflict.said':
    '{n, plural, one {One of {of} referees has} other {# of {of} referees have}} a personal or business tie to the candidate, or a dispute with them. They or the candidate told us.',
  'signal.declared_conflict.rests': 'what they and the candidate told us when we asked',
  'signal.declared_conflict.maybe': 'Saying so is fair, and many still give an honest view.',
  'signal.extreme_without_example.said':
    '{n, plural, one {One of {of} referees} other {# of {of} referees}} chose the ends of the scale and gave no example. The others answered differently.',
  'signal.extreme_without_example.rests': 'ratings of 1 or 5 without an example',
  'signal.extreme_without_example.maybe': 'An example takes time to write, and some may not share one.',
  'signal.mail_mismatch.said':
    '{n, plural, one {One of {of} referees has} other {# of {of} referees have}} an e-mail address that does not fit the place where they worked together.',
  'signal.mail_mismatch.maybe': 'People change employers, and companies use more than one address.',
} as const;
