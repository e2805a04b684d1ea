/** What needs a change, as the rules say it to candidates and referees. */
export const fault = {
  'fault.choose-item': 'Choose yes or no.',
  'fault.item-is-needed':
    'The check cannot continue without this. If you do not want it, refuse the whole check. That is your right.',
  'fault.item-is-needed-for-change':
    'The change cannot be made without this. If you do not want it, keep what you agreed to before.',
  'fault.scope-has-changed':
    'What is asked has changed since you opened this page. Please read it again. Nothing has been agreed to.',
  'fault.nothing-changes': 'Nothing would change.',
  'fault.comments-too-long': 'Your comments are too long: use at most {most} characters in total.',
  'fault.do-not-contact-too-long': 'Write at most {most} lines.',
  'fault.named-already': 'You have named this address already. Each referee needs their own.',
  'fault.own-address': 'This is your own address. Give the referee’s.',
  'fault.do-not-contact': 'This person is on your list of people not to contact. Please name someone else.',
  'fault.end-before-start': 'The end is before the start.',
  'fault.choose-entry': 'Choose an entry of your résumé.',
  'fault.role-not-accepted': 'This check does not ask people in this role. Name somebody else.',
  'fault.too-long-ago':
    'You worked together too long ago. This check looks back {years, plural, one {# year} other {# years}}. Name somebody else.',
  'fault.too-many': 'Name at most {most, plural, one {# referee} other {# referees}}.',
  'fault.too-few':
    'We need at least {least, plural, one {# referee} other {# referees}}. Please name {short} more.',
  'fault.role-missing': '{least, plural, one {One} other {At least #}} of them must be {roles}.',
  'fault.address-came-back': 'Mail to this address came back. Please give another one.',
  'fault.address-taken': 'Another referee has this address. Each referee needs their own.',
  'fault.rate-or-leave-out': 'Choose one of the five, or “Leave out”.',
  'fault.question-gone': 'This question is not asked any more. Please send the others again.',
  'fault.no-answer-yet': 'This question has no answer yet.',
  'fault.unknown-finding': 'Unknown finding.',
  'fault.say-what-is-wrong': 'Say what is wrong with this finding.',
  'fault.write-comment': 'Write your comment, or choose “accept”.',
  'fault.release-takes-nothing': 'A released text stays as it is. Choose “Redact”, or leave this empty.',
  'fault.say-why-released': 'Say why it can be released, in at least {least} characters.',
  'fault.nothing-to-take-out': 'Say what is redacted.',
  'fault.not-in-text': 'This part of the text has no words in it.',
  'fault.words-not-in-text': 'The text does not say “{words}”. Copy the words exactly.',
  'fault.disputes-decided': 'Disputes were decided in the first round. You can still add a comment.',
  'fault.unknown-field': 'Unknown field.',
  'fault.send-json': 'Send a JSON object.',
  'fault.new-words': 'Give the new text.',
  'fault.candidate-name': 'Give the candidate’s name.',
  'fault.candidate-email': 'Give an e-mail address of the candidate.',
  'fault.role-title': 'Name the role.',
  'fault.reason': 'Say in a sentence why this role needs the check.',
  'fault.item-in-package': 'The package “{package}” has no item with this id. Its items are {items}.',
  'fault.item-once': 'This item is listed twice.',
  'fault.item-needs-reason':
    'Say in a sentence why this job needs “{item}” (at least {least} characters), or leave the item out.',
  'fault.item-within-risk-level':
    '“{item}” needs at least the risk level “{minimum}”. This role has “{risk}”. Leave the item out.',
  'fault.item-can-be-asked':
    'The résumé has no entry that a referee could be asked about. Add entries, or order another item too.',
  'fault.package-within-risk-level':
    'The package “{package}” needs at least the risk level “{minimum}”. This role has “{risk}”. Order a lighter package.',
} as const;
