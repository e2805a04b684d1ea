/** The pages of a referee. */
export const referee = {
  'referee.start.window': 'A reference',
  'referee.start.title': 'A reference for {candidate}',
  'referee.start.lead':
    'Hello {referee}. {candidate} is a candidate at {company} and named you as {role}. We ask {questions, plural, one {# question} other {# questions}}, about {minutes, plural, one {# minute} other {# minutes}}. You need no account, and you can stop and continue later.',
  'referee.start.go': 'Start',
  'referee.start.resume': 'Continue where you stopped',
  'referee.start.before': 'Before you start',
  'referee.start.voluntary':
    '<b>It is voluntary.</b> You can <a>decline</a> and need no reason. It has no effect on you.',
  'referee.start.saw': '<b>Say what you saw.</b> “I did not observe this” is a good answer.',
  'referee.start.private':
    '<b>Leave out what is private</b>: health, family, age, origin, religion, politics, pay.',
  'referee.start.happens': 'What happens to your answers',
  'referee.start.ratings': 'Your <b>ratings</b> are shown grouped with those of others.',
  'referee.start.words':
    'Your <b>written words</b>, and what you say about dates and position, are shown to {candidate} and to {company} with your role, not with your name. With few referees they may guess who it was.',
  'referee.start.first':
    '{candidate} reads every finding before it is used, and may answer it. What one person alone says is marked as that.',
  'referee.start.report':
    '{company} gets a report. It says of each referee the role, the organisation and if they answered, not the name. We give no score and no hiring advice.',
  'referee.fact.who': 'Who asks',
  'referee.fact.who-value': '{requester}, {company}',
  'referee.fact.whom': 'About',
  'referee.fact.whom-value': '{candidate}, for the role of {role}',
  'referee.fact.why': 'Why',
  'referee.fact.asked': 'What we ask about',
  'referee.fact.until': 'Answer by',
  'referee.fact.case-code': 'Case code',
  'referee.asked.fact': 'dates and position',
  'referee.asked.choice': 'how you worked together',
  'referee.asked.yes-no': 'how you worked together',
  'referee.asked.text': 'anything you want to add',
  'referee.start.real': 'Not sure whether this is real? <a>Verify the case code</a>.',
  'referee.data.title': 'Your data',
  'referee.data.summary':
    '{candidate} gave us your name, your address, and how you worked together. We use them for this reference only. We delete everything at the latest {days, plural, one {# day} other {# days}} after the check has closed. As planned, that is {at}. Backups of the database are overwritten within 35 days after that.',
  'referee.data.controller':
    '{company} is responsible for this data. The candidate gave it to us. We did not buy it or search for it.',
  'referee.data.origin':
    'When you send your answers, we keep a coded fingerprint of your network and your device for at most {days} days, and not after the check has closed. It shows if two answers came from the same place. Colleagues in one office share a network; that alone means nothing. For this, your browser keeps a random number (a cookie). We do not keep the address of your network.',
  'referee.data.rights':
    'You can ask to see what we hold about you, have it corrected or deleted, and limit or object to its use. You can withdraw what you agreed to.',
  'referee.data.complain':
    'You can complain to the authority for data protection where you live, if there is one.',
  'referee.data.contact': 'For any of these, write to {contact} and name the case code.',
  'referee.data.contact-person': '{requester} at {company}',
  'referee.data.law': 'What the law requires us to tell you',
  'referee.start.no-reminders': 'We do not remind you any more.',
  'referee.start.reminders': 'Do not want our reminders? <a>Stop reminders</a>',

  'referee.conflict.question':
    'Do you have a personal or business tie to this person, or a dispute with them?',
  'referee.conflict.hint':
    'For example: you are related or close friends, you compete for work, or you parted in a quarrel. “Yes” is fine: it is noted, and your answers still count. The candidate and the company see how many referees said yes, not who.',
  'referee.conflict.yes': 'Yes',
  'referee.conflict.no': 'No',
  'referee.question.title': 'Question {number} of {total}',
  'referee.question.continue': 'Continue',
  'referee.question.about':
    'About {candidate}. Your answers are saved; you can close this page and come back with the same link.',

  'referee.check.title': 'Check your answers',
  'referee.check.lead': 'Nothing is sent yet. Once you send them, you cannot change them here.',
  'referee.check.open': 'No answer yet',
  'referee.check.change': 'Change<unseen> the answer to: {question}</unseen>',
  'referee.check.fault': '{question} {fault}',
  'referee.check.shown':
    'Your ratings are shown grouped with those of others. Your written words, and what you say about dates and position, are shown to {candidate} and to {company} with your role, not with your name.',
  'referee.check.send': 'Send my answers',

  'referee.decline.window': 'Decline',
  'referee.decline.title': 'Decline to give a reference?',
  'referee.decline.lead': 'That is fine, and you need no reason. If you decline:',
  'referee.decline.deleted':
    'we do not write to you again about it, and what you have answered so far is deleted;',
  'referee.decline.seen':
    '{candidate} sees that you declined. {company} sees your role and that you declined, not your name. Nobody sees a reason;',
  'referee.decline.final': 'it cannot be undone.',
  'referee.decline.do': 'Decline',
  'referee.decline.back': 'Go back, I do not decline',
  'referee.declined.title': 'You have declined',
  'referee.declined.lead': 'Thank you for telling us. We will not e-mail you again about {candidate}.',
  'referee.declined.done': 'You need to do nothing more. Case code <code>{caseCode}</code>.',

  'referee.stop.title': 'Stop reminders',
  'referee.stop.heading': 'Stop our reminders?',
  'referee.stop.lead': 'We then send you no more reminders about the reference for {candidate}.',
  'referee.stop.open':
    'The request itself stays open{dated, select, yes { until {at}} other {}}: your link still works if you want to answer.',
  'referee.stop.do': 'Stop reminders',
  'referee.stop.back': 'Go back',
  'referee.stopped.title': 'Reminders stopped',
  'referee.stopped.heading': 'You get no more reminders',
  'referee.stopped.lead':
    'Your link still works if you want to answer about {candidate}{dated, select, yes {, until {at}} other {}}.',
  'referee.stopped.go': 'Go to the questions',

  'referee.paused.title': 'This reference is paused',
  'referee.paused.lead':
    '{company} wants to change what is asked about {candidate}. {candidate} decides about that first, so all work stops until then.',
  'referee.paused.nothing': 'You need to do nothing now. What you have answered so far is kept.',
  'referee.paused.again': 'When the check goes on, this link works again. If it does not, we tell you.',
  'referee.paused.decline': 'You can still <a>decline</a>. Case code <code>{caseCode}</code>.',

  'referee.follow-up.window': 'A short follow-up',
  'referee.follow-up.title': 'A short follow-up about {candidate}',
  'referee.follow-up.lead':
    'A few days ago you answered questions about {candidate}. On a few points we ask every referee who may know a little more. This says nothing about what anybody answered.',
  'referee.follow-up.saw':
    '<b>Say what you saw yourself.</b> If you saw nothing of it, say that: it is a good answer.',
  'referee.follow-up.seen': 'Which of these have you seen yourself?',
  'referee.follow-up.only': 'Only this: {description}',
  'referee.follow-up.both': 'Both, at different times',
  'referee.follow-up.none': 'Neither, or I did not observe it',
  'referee.follow-up.example': 'What did you see? An example helps.',
  'referee.follow-up.example-hint': 'Optional. Leave out what is private: health, family, age, pay.',
  'referee.follow-up.look-up': 'If you can look it up, please do.',
  'referee.follow-up.shown':
    'This is treated like your first answers. Your choices are grouped with those of others. What you write, and what you say about dates and position, is shown to {candidate} and to {company} with your role, not with your name.',
  'referee.follow-up.until':
    'You can answer until {at}. Case code <code>{caseCode}</code>: not sure whether this is real? <a>Verify it</a>.',
  'referee.follow-up.send': 'Send',
  'referee.follow-up.decline-lead': 'It is voluntary, and you need no reason.',
  'referee.follow-up.decline': 'I would rather not say more',
  'referee.follow-up.stop': 'Do not want our reminders? <a>Stop reminders</a>',
  'referee.follow-up.thanks.title': 'Thank you',
  'referee.follow-up.thanks.heading': 'Thank you, that is all',
  'referee.follow-up.thanks.lead': 'Your answers are sent. You need to do nothing more.',
  'referee.follow-up.declined.title': 'That is fine',
  'referee.follow-up.declined.lead':
    'We do not ask you about these points again. What you answered before stays as it is.',
  'referee.follow-up.code': 'Case code <code>{caseCode}</code>.',

  'referee.thanks.title': 'Thank you',
  'referee.thanks.heading': 'Thank you, your answers are sent',
  'referee.thanks.lead':
    '{candidate} reads the findings first and may answer them. Then {company} gets the report.',
  'referee.thanks.done':
    '{sent, select, yes {Sent {at}. } other {}}You need to do nothing more now. We may ask you a short follow-up question. When the report goes out, we will e-mail you our thanks.',
  'referee.thanks.correct':
    'If you want to correct or withdraw something before then, write to {contact} and name the case code <code>{caseCode}</code>.',
} as const;
