/** What needs a change in a form, before any rule has seen it. */
export const form = {
  'form.too-long': 'Use at most {most} characters.',
  'form.one-line': 'Use one line.',
  'form.address-too-long': 'This address is too long.',
  'form.address-whole': 'Give a whole e-mail address, such as ana@example.com.',
  'form.month-missing': 'Choose the month too.',
  'form.year-wrong': 'Give the year with four digits, such as 2021.',
  'form.case-code-missing': 'Enter the case code from your e-mail.',

  'form.referee-missing': 'Choose a referee.',
  'form.new-address-missing': 'Give their new e-mail address.',
  'form.name-missing': 'Give their name.',
  'form.email-missing': 'Give their e-mail address.',
  'form.role-missing': 'Choose how you know them.',
  'form.relationship-missing': 'Say in a few words how you worked together.',
  'form.from-missing': 'Say since when you have worked together.',
  'form.place-unknown': 'Choose a country from the list, or “I do not know”.',
  'form.language-unknown': 'Choose a language from the list.',
  'form.do-not-contact-unclear':
    '“{entry}” could mean many people. Write a whole e-mail address, a domain such as example.com, or a first and a last name.',
  'form.do-not-contact-two':
    '“{entry}” could be one person or two. Write each person on a separate line, without a comma.',

  'form.scale-missing': 'Choose one of the five, or “I did not observe this”. That is an answer too.',
  'form.seen-missing': 'Choose what you have seen, or “Neither”. That is an answer too.',
  'form.contradiction': 'You gave an answer and also ticked “I do not know”. Keep one of the two.',
  'form.text-contradiction':
    'You wrote something and also ticked “Nothing to say on this”. Keep one of the two.',
  'form.month-or-unknown': 'Give a month and a year, or tick “I do not know”. That is an answer too.',
  'form.fact-missing': 'Write what you remember, or tick “I do not know”. That is an answer too.',
  'form.text-missing':
    'Write a sentence, or tick “Nothing to say on this, or I did not observe it”. That is an answer too.',
  'form.choice-missing': 'Choose one, or “I do not know”. That is an answer too.',
  'form.conflict-missing': 'Choose yes or no. Both are fine.',
  'form.redaction-missing': 'Choose whether to redact the text or to release it.',
  'form.response-missing': 'Choose accept, comment or dispute.',
} as const;
