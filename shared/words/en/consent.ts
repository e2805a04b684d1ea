/** What a candidate reads and agrees to before and while they are checked. Part of the evidence: see ../versions.ts. */
export const consent = {
  'consent.disclosure.title': 'Disclosure: a reference check about you',
  'consent.disclosure.read': 'I have read this',

  'consent.window': 'Your consent',
  'consent.title': '{company} asks for your consent to a reference check',
  'consent.lead':
    'Hello {name}. You decide whether people you have worked with are asked about your work, who they are, and about what. You read every finding before {company} does, and you may answer it.',
  'consent.fact.role': 'Role',
  'consent.fact.who': 'Who asks',
  'consent.fact.who-value': '{requester}, {company}',
  'consent.fact.purpose': 'Purpose',
  'consent.fact.package': 'Kind of check',
  'consent.fact.package-value': '{title}. {description}',
  'consent.fact.risk': 'Risk level',
  'consent.fact.risk-value': '{meaning} We call this level “{level}”.',
  'consent.fact.answer-by': 'Answer by',
  'consent.fact.ready-by': 'Ready by',
  'consent.fact.ready-by-value': 'about {end}',
  'consent.fact.case-code': 'Case code',

  'consent.short.title': 'In short',
  'consent.short.whom':
    'We ask only people you name: at least {least}, at most {most}. You can also name people we must not contact.',
  'consent.short.what':
    'We ask about {n, plural, one {one thing} other {# things}}: {titles}. You say yes or no to each.',
  'consent.short.quoted': '“{title}”',
  'consent.short.first':
    'You read every finding before {company} does. You can comment on it, or dispute it.',
  'consent.short.when':
    'We expect the report by {end}. We delete everything within {days, plural, one {# day} other {# days}} of the end of the check.',
  'consent.short.free':
    'It is your free choice. You can say no now, or withdraw later, without giving a reason.',
  'consent.to-choice': 'Go to your choices',
  'consent.contents': 'On this page',

  'consent.course.title': 'How it works',
  'consent.course.decide':
    'You have {days, plural, one {# day} other {# days}} to decide and to name referees. If you do nothing, the check expires and nobody is asked.',
  'consent.course.answer':
    'Referees have {days, plural, one {# day} other {# days}}. We remind them at most {times, plural, one {once} other {# times}}, and they can stop that.',
  'consent.course.again':
    'If one referee alone says something against you, we may ask the others a follow-up question, without telling them why. That can add {days, plural, one {# day} other {# days}}.',
  'consent.course.review':
    'You have {days, plural, one {# day} other {# days}} to read every finding, and to accept, comment or dispute it.',
  'consent.course.dispute':
    'A dispute stops the report until a reviewer has decided it. The reviewer has {days, plural, one {# day} other {# days}}.',
  'consent.course.ready':
    'We expect the report by {end}. This assumes that everybody takes all of their time, so it may come sooner.',

  'consent.questions.title': 'The exact questions',
  'consent.questions.lead':
    'These are all the questions we ask, word for word. Which of them a referee gets depends on how they know you. We do not ask about anything you say no to.',
  'consent.questions.everybody':
    'For every referee: {questions, plural, one {# question} other {# questions}}, about {minutes, plural, one {# minute} other {# minutes}}',
  'consent.questions.group':
    'For {roles}: {questions, plural, one {# question} other {# questions}}, about {minutes, plural, one {# minute} other {# minutes}}',

  'consent.referees.title': 'Who can be a referee',
  'consent.referees.numbers':
    'You name at least {least} people and at most {most}. Fewer than {least} answers are too few for a report.',
  'consent.referees.accepted': 'A referee can be {roles}.',
  'consent.referees.demand': '{least, plural, one {One} other {At least #}} of them must be {roles}.',

  'consent.sees.title': 'Who sees what',
  'consent.sees.what': 'What',
  'consent.sees.you': 'You',
  'consent.sees.referees': 'Referees',
  'consent.sees.questions': 'What referees are asked',
  'consent.sees.questions.you': 'Every question, on this page',
  'consent.sees.questions.company': 'Every question',
  'consent.sees.questions.referees': 'Their own questions',
  'consent.sees.answers': 'What referees answer',
  'consent.sees.answers.you': 'Every finding, before anybody at the company',
  'consent.sees.answers.company': 'The report, after you. A reviewer also reads what you dispute',
  'consent.sees.answers.referees': 'Their own answers',
  'consent.sees.voice': 'What you answer',
  'consent.sees.voice.you': 'All of it',
  'consent.sees.voice.company': 'In the report, beside each finding',
  'consent.sees.voice.referees': 'Nothing',
  'consent.sees.self': 'Your own view of your work, if you give it',
  'consent.sees.self.you': 'All of it',
  'consent.sees.self.company': 'In the report, beside what referees say',
  'consent.sees.self.referees': 'Nothing',
  'consent.sees.resume': 'Your résumé',
  'consent.sees.resume.you': 'All of it',
  'consent.sees.resume.company': 'All of it',
  'consent.sees.resume.referees': 'Nothing. They are asked openly, without your dates or titles',
  'consent.sees.grouped':
    'Answers are shown by role, not by name. The company also sees the role of each referee, where they shared that time with you, and whether they answered. The ratings of one role are shown separately only if at least {n} people in that role gave one. With few referees, a reader may still guess who said something.',
  'consent.sees.not': 'We do not look you up anywhere, and we give no score and no hiring advice.',

  'consent.keeping.title': 'How long it is kept',
  'consent.keeping.report':
    'When the check has finished, we delete everything within {days, plural, one {# day} other {# days}}.',
  'consent.keeping.day': 'If all goes as expected, that is by {day}.',
  'consent.keeping.ended':
    'If you refuse or withdraw, or if there is no report, we delete everything within {days, plural, one {# day} other {# days}}.',
  'consent.keeping.result':
    'You can open your own result for {days, plural, one {# day} other {# days}}. Print it if you want to keep it.',
  'consent.keeping.sooner':
    'It can be sooner: where the law that applies to a referee requires it, or when you ask us. Backups of the database are overwritten within 35 days after that.',
  'consent.keeping.origin':
    'We keep a coded fingerprint of your device, and of the network and device of each referee. It shows if two answers came from the same place. Each fingerprint is kept for at most {days} days, and not after the check has closed. For this, your browser keeps a random number (a cookie). Colleagues in one office share a network; that alone means nothing.',

  'consent.law.title': 'Which laws apply, and why',
  'consent.law.lead': 'Where several laws apply, the strictest rule counts.',
  'consent.law.candidate': 'You are in {country}, so this applies: {titles}.',
  'consent.law.employer': '{company} is in {country}, so this applies: {titles}.',
  'consent.law.unknown': 'We do not know one of the places, so this applies: {titles}.',
  'consent.law.region': '{country} ({place})',
  'consent.law.whole': 'The full notice',
  'consent.law.rules': 'Every rule, and the law it comes from',
  'consent.law.rule-value': '{value} <quiet>From: {titles}.</quiet>',

  'consent.pack.us-fcra': 'Fair Credit Reporting Act (FCRA, United States)',
  'consent.pack.us-ca': 'Laws of California on privacy, background checks and fair hiring',
  'consent.pack.eu-gdpr': 'General Data Protection Regulation (GDPR, European Union and EEA)',
  'consent.pack.uk': 'UK GDPR and Data Protection Act 2018 (United Kingdom)',
  'consent.pack.cn': 'Personal Information Protection Law (PIPL, China)',
  'consent.pack.in': 'Digital Personal Data Protection Act (DPDP, India)',
  'consent.pack.strict-default': 'Our own strict rules for places whose law we do not know',

  'consent.law.rule-of-none': '{value} <quiet>None of these laws asks for more.</quiet>',

  'consent.rule.operatorRole': 'Who runs the check',
  'consent.rule.operatorRole.value':
    '{value, select, agency {The party that runs the check has all the duties of an agency.} other {The company asks for itself.}}',
  'consent.rule.lawfulBasis': 'Legal basis of the check',
  'consent.rule.lawfulBasis.value':
    '{value, select, written_authorisation {Your consent in writing.} explicit_consent {Your express consent.} consent {Your consent.} other {A legitimate interest of the company. We ask for your consent all the same.}}',
  'consent.rule.separateConsents': 'What needs your separate agreement',
  'consent.rule.separateConsents.value': '{n, plural, =0 {Nothing.} other {{titles}.}}',
  'consent.rule.notices': 'Notices that must be given',
  'consent.rule.notices.value': 'You and your referees get the notices of these laws.',
  'consent.rule.standAloneDisclosure': 'A disclosure on its own',
  'consent.rule.standAloneDisclosure.value':
    '{value, select, yes {It is shown to you first, with nothing beside it.} other {Not required.}}',
  'consent.rule.channels': 'How the law lets us ask referees',
  'consent.rule.channels.value': 'By {channels}. We use the online form only.',
  'consent.rule.waiting': 'Your time before findings are used',
  'consent.rule.waiting.value':
    '{n, plural, =0 {No law sets a time. Our own timetable applies.} other {At least {waits}.}}',
  'consent.rule.waiting.business': '{days, plural, one {# working day} other {# working days}}',
  'consent.rule.waiting.calendar': '{days, plural, one {# day} other {# days}}',
  'consent.rule.dispute': 'Disputes',
  'consent.rule.dispute.value':
    'You have at least {candidate, plural, one {# day} other {# days}} to dispute a finding. A reviewer decides within {decide, plural, one {# day} other {# days}}.',
  'consent.rule.corroboration': 'When only one person says something against you',
  'consent.rule.corroboration.value':
    '{independent, select, yes {We report it as fact only when {sources, plural, one {# person has} other {# people have}} said it, each from first-hand knowledge.} other {We report it as fact only when {sources, plural, one {# person has} other {# people have}} said it.}}',
  'consent.rule.confidentiality': 'How answers may be shown',
  'consent.rule.confidentiality.value':
    'The law lets them be shown {modes}. We show them by role. Ratings of a group are shown only if it has at least {n} people.',
  'consent.rule.retention': 'Longest retention',
  'consent.rule.retention.value':
    'The report: {report, plural, one {# day} other {# days}}. Answers: {answers, plural, one {# day} other {# days}}. Names and addresses of referees: {contacts, plural, one {# day} other {# days}}. After you refuse or withdraw: {withdrawn, plural, one {# day} other {# days}}.',
  'consent.rule.bannedTopics': 'What may not be asked',
  'consent.rule.bannedTopics.value': '{topics}.',
  'consent.rule.payHistory': 'What you earned before',
  'consent.rule.payHistory.value':
    '{value, select, banned {It may not be asked.} other {The law lets others ask. We do not.}}',
  'consent.rule.lookBackYears': 'How far back',
  'consent.rule.lookBackYears.value': 'At most {years, plural, one {# year} other {# years}}.',

  'consent.channel.form': 'online form',
  'consent.channel.telephone': 'telephone',
  'consent.channel.text_message': 'text message',
  'consent.mode.confidential': 'in confidence',
  'consent.mode.grouped': 'by role',
  'consent.mode.named': 'by name',
  'consent.topic.age': 'age',
  'consent.topic.arrests': 'arrests',
  'consent.topic.caste': 'caste',
  'consent.topic.childcare': 'care of children',
  'consent.topic.convictions': 'convictions',
  'consent.topic.credit': 'credit and debts',
  'consent.topic.disability': 'disability',
  'consent.topic.family_status': 'family',
  'consent.topic.genetics': 'genes',
  'consent.topic.health': 'health',
  'consent.topic.marital_status': 'marriage',
  'consent.topic.military_record': 'military record',
  'consent.topic.orientation': 'sexual orientation',
  'consent.topic.origin': 'origin',
  'consent.topic.past_complaints': 'complaints that you made',
  'consent.topic.pay_history': 'past pay',
  'consent.topic.politics': 'politics',
  'consent.topic.pregnancy': 'pregnancy',
  'consent.topic.race': 'race',
  'consent.topic.religion': 'religion',
  'consent.topic.sex': 'sex',
  'consent.topic.union': 'unions',

  'consent.separate.contact_referees.name': 'contacting referees',
  'consent.separate.contact_referees': 'We may contact the people you name',
  'consent.separate.contact_referees.meaning':
    'We tell them your name, the role, why {company} asks and how you say you worked together. We ask them the questions on this page. You choose who they are.',
  'consent.separate.export.name': 'keeping data in another country',
  'consent.separate.export': 'Your data may be kept and read in another country',
  'consent.separate.export.meaning':
    '{company} or its computers may be in another country than you. What is kept there, and for how long, is what this page says. The notices on this page say how to use your rights there.',
  'consent.separate.hand_on.name': 'giving the report to the company',
  'consent.separate.hand_on': 'The report may be given to {company}',
  'consent.separate.hand_on.meaning':
    'The people at {company} who decide about this role, and the staff who run this check, can read the report once you have had your time to read it. We give it to nobody outside {company}.',
  'consent.separate.sensitive_data.name': 'keeping sensitive data',
  'consent.separate.sensitive_data': 'Sensitive data may be kept if they come up',
  'consent.separate.sensitive_data.meaning':
    'We do not ask about health, religion, money or the like. A referee may still mention such a thing. Then you read it first. If you dispute it, a reviewer can take it out of the report. It is kept with the check for as long as this page says.',

  'consent.rights.title': 'Your rights',
  'consent.rights.free':
    'It is your free choice. You can say no, and you can withdraw at any time, without a reason. Then all work stops at once, nobody is asked any more, and there is no report. What a no means for your application is for the company to say. You can ask before you decide.',
  'consent.rights.see': 'You can ask to see everything that is kept about you in this check, and for a copy.',
  'consent.rights.correct':
    'You can have mistakes corrected. You can dispute each finding before it is used; a person who did not order the check decides.',
  'consent.rights.delete': 'You can ask for everything to be deleted before its time.',
  'consent.rights.machine': 'No decision about you is made by a machine alone.',
  'consent.rights.complain':
    'You can complain to the authority for data protection where you live, if there is one.',
  'consent.rights.write':
    'For all of these, and for any question, write to {contact} and name the case code {code}.',
  'consent.rights.more': 'All your rights, and what the law requires us to tell you',
  'consent.rights.contact': '{requester} at {company}',
  'consent.rights.page.title': 'Your rights in this check',
  'consent.rights.page.lead':
    'This page is about the check for {role} that {company} has ordered. Case code: {code}.',
  'consent.rights.page.summary': 'Summary of rights',
  'consent.rights.page.notices': 'What the law requires us to tell you',
  'consent.rights.page.withdraw': 'How to withdraw',
  'consent.rights.page.withdraw-text':
    'Open <a>the page for withdrawing</a> and press the button there. You need no reason. All work stops at once, and there is no report. After that, only the link that you used still opens: it shows what happens to your data.',
  'consent.rights.page.back': 'Back to your check',

  'consent.choice.title': 'Your choices',
  'consent.choice.lead': 'Nothing is chosen for you. Please answer each one.',
  'consent.choice.yes': 'Yes, I agree',
  'consent.choice.no': 'No',
  'consent.choice.needed': 'needed for the check',
  'consent.choice.optional': 'your choice',
  'consent.choice.reason': '<b>Why this job needs it:</b> {reason}',
  'consent.choice.look-back':
    '<b>How far back:</b> to {month} ({years, plural, one {# year} other {# years}}). We do not ask about anything before that.',
  'consent.choice.no-needed':
    '<b>If you say no:</b> the check cannot go on without this. In that case, please use “Refuse the whole check”.',
  'consent.choice.no-optional': '<b>If you say no:</b> these questions are left out, and the check goes on.',
  'consent.choice.separate': 'A separate question',
  'consent.choice.separate-lead':
    'The law asks for your separate agreement {n, plural, one {here} other {to each of these}}.',
  'consent.choice.agree-to':
    'With “Consent” you agree to what you chose above. We keep a record of when you did so, and of this text. Next, you name your referees.',
  'consent.choice.consent': 'Consent',
  'consent.choice.refuse': 'Refuse the whole check',
  'consent.choice.undo': 'You can withdraw it at any time, as easily as you give it.',

  'consent.change.window': 'A change of your check',
  'consent.change.title': '{company} wants to change what is checked',
  'consent.change.lead':
    'On {date} you agreed to a check for {role}. {company} now wants to change it. All work stops until you have answered.',
  'consent.change.until': 'Please answer by {until}.',
  'consent.change.nothing':
    'If you do nothing, the change is dropped. The check then goes on as you agreed before.',
  'consent.change.list': 'What would change',
  'consent.change.before': 'What you agreed to',
  'consent.change.after': 'What it would be',
  'consent.change.not-asked': 'Not asked',
  'consent.change.not-any-more': 'Not asked any more',
  'consent.change.added': 'New: {title}',
  'consent.change.removed': 'Left out: {title}',
  'consent.change.reason': '{title}: why this job needs it',
  'consent.change.look-back': '{title}: how far back',
  'consent.change.required': '{title}: needed or not',
  'consent.change.look-back-value': 'To {month} ({years, plural, one {# year} other {# years}})',
  'consent.change.retention': 'How long it is kept',
  'consent.change.retention-value': '{days, plural, one {# day} other {# days}} after the check has closed',
  'consent.change.referees': 'Referees',
  'consent.change.referees-value': 'At least {least}, at most {most}.',
  'consent.change.law': 'Laws',
  'consent.change.new-questions': '{n, plural, one {# question is new} other {# questions are new}}',
  'consent.change.old-questions': '{n, plural, one {# question is removed} other {# questions are removed}}',
  'consent.change.all-questions': 'All questions, as they would be',
  'consent.change.no-needed':
    '<b>If you say no:</b> the check cannot be changed in this way. In that case, please use “Keep what I agreed to before”.',
  'consent.change.said-before': 'Before, you said {answer, select, yes {yes} other {no}} to this.',
  'consent.change.agree-to':
    'With “Agree to the change” you agree to what you chose above, in place of what you agreed to before. We keep a record of both, and of this text.',
  'consent.change.agree': 'Agree to the change',
  'consent.change.keep-title': 'Or leave it as it was',
  'consent.change.keep-text':
    'Then the check goes on as you agreed before. {company} learns that you did not agree to the change, and nothing else.',
  'consent.change.keep': 'Keep what I agreed to before',
  'consent.change.status': 'See where your check stands',
} as const;
