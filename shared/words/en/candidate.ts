/** The candidate's pages after the consent: how things stand, naming referees, reading, leaving. */
export const candidate = {
  'candidate.you': 'You',
  'candidate.foot':
    'Case code <code>{caseCode}</code>. You can stop this check at any time, and need no reason. <withdraw>Withdraw from this check</withdraw>',
  'candidate.foot.rights': 'Your rights, and who sees what',

  'candidate.status.window': 'Your check',
  'candidate.status.title': 'Your check for {role}',
  'candidate.status.name': 'Name your referees',
  'candidate.status.name-text': 'You have consented. Now tell us who we may ask.',
  'candidate.status.name-button': 'Name referees',
  'candidate.status.more': 'Too few referees could answer',
  'candidate.status.more-text': 'You can name more people, once.',
  'candidate.status.more-button': 'Name more referees',
  'candidate.status.please-by': 'Please do it by {until}.',
  'candidate.status.bounced': 'An address does not work',
  'candidate.status.new-address': 'New e-mail address for {name}',
  'candidate.status.came-back': 'Our mail to <code>{email}</code> came back.',
  'candidate.status.new-address-by': 'Please give another one by {until}.',
  'candidate.status.save-address': 'Save this address',
  'candidate.status.read': 'Read what would be reported',
  'candidate.status.decided': 'Your dispute has been decided',
  'candidate.status.read-text': 'The people at {company} who decide about the role have not read it.',
  'candidate.status.until': 'You have until {until}.',
  'candidate.status.read-button': 'Read the findings',
  'candidate.status.change': '{company} wants to change what is checked',
  'candidate.status.change-text':
    'All work stands still until you have answered. You can agree, or keep what you agreed to before.',
  'candidate.status.change-by': 'If you do nothing until {until}, the check goes on as you agreed before.',
  'candidate.status.change-button': 'See the change and answer',
  'candidate.status.attention':
    'Something on our side needs attention. Our staff have been told, and you need to do nothing.',
  'candidate.status.disputed':
    'A reviewer is looking at what you disputed. Nothing is reported before they have decided. You need to do nothing now.',
  'candidate.status.disputed-by':
    'A reviewer is looking at what you disputed. They decide by {until}, and nothing is reported before that. You need to do nothing now.',
  'candidate.status.waiting': 'We are waiting for your referees. You need to do nothing now.',
  'candidate.status.waiting-until':
    'We are waiting for your referees, until {until} at the latest. You need to do nothing now.',
  'candidate.status.calm':
    'You need to do nothing now. We will e-mail you when there is something to do or to read.',
  'candidate.status.steps': 'Every step',
  'candidate.status.projected':
    'We promised to be ready by {promised}. As things stand, it will be ready by {end}: {when, select, early {{days, plural, one {# day} other {# days}} earlier} late {{days, plural, one {# day} other {# days}} later} other {as promised}}.',
  'candidate.status.standstill':
    'The work stands still now, so this date holds only if you use all of your time.',
  'candidate.status.referees': 'Your referees',
  'candidate.status.referees-text':
    'You see whether they have answered. What they answered comes to you as findings, all at once.',
  'candidate.status.column.name': 'Name',
  'candidate.status.column.role': 'Role',
  'candidate.status.column.state': 'State',
  'candidate.status.column.until': 'Can answer until',

  'candidate.agreed.title': 'What you agreed to',
  'candidate.agreed.yes': 'Yes',
  'candidate.agreed.no': 'No',
  'candidate.agreed.at': 'When',
  'candidate.agreed.who': 'Who asks',
  'candidate.agreed.who-value': '{requester}, {company}',
  'candidate.agreed.language': 'Language',
  'candidate.agreed.version': 'Version of the text',
  'candidate.agreed.disclosure': 'Disclosure read',
  'candidate.agreed.scope': 'Fingerprint of what you agreed to',
  'candidate.agreed.scope-value':
    '<code>{mark}</code> It changes if a single letter of what you agreed to is changed.',
  'candidate.agreed.questions': 'The exact questions that go with it',
  'candidate.agreed.earlier': 'Before a change, you had agreed to something else on {at}. That is kept too.',
  'candidate.agreed.kept': 'On {at} you chose to leave the check as it was. The change was dropped.',
  'candidate.agreed.lapsed': 'A change was dropped on {at}, because you had not answered it.',

  'candidate.avoid.title': 'People we must not contact',
  'candidate.avoid.list': 'On your list: {entries}.',
  'candidate.avoid.none': 'Your list is empty.',
  'candidate.avoid.lead':
    'You can add to it at any time while the check runs. A referee who is on it gets no more mail, not even a closing message. What they have already sent still counts. You cannot take anything off the list.',
  'candidate.avoid.label': 'People, addresses or whole organisations',
  'candidate.avoid.hint':
    'One on each line. It can be a person’s full name or an address such as <code>kim@example.com</code>. It can also be the domain of a whole organisation: <code>example.com</code>.',
  'candidate.avoid.empty': 'You can leave this empty.',
  'candidate.avoid.button': 'Add to the list',

  'candidate.self.window': 'Your own view',
  'candidate.self.title': 'How do you see it yourself?',
  'candidate.self.lead':
    'It is shown beside what your referees say. It changes none of their answers, and no decision rests on it. It is optional.',
  'candidate.self.reads': '{company} can read it in the report. Your referees do not see it.',
  'candidate.self.questions':
    'Your referees are asked to rate these, and you see them in the same words. That is why they speak of “{name}” and not of you. It takes about {minutes, plural, one {# minute} other {# minutes}}.',
  'candidate.self.empty': 'Nothing is chosen for you. A question without a choice is left out.',
  'candidate.self.until': 'You can change it until the findings are shared with you.',
  'candidate.self.leave-out': 'Leave out',
  'candidate.self.save': 'Save',
  'candidate.self.back': 'Go back without saving',
  'candidate.self.card':
    'Optional, about {minutes, plural, one {# minute} other {# minutes}}. You rate yourself on what your referees are asked to rate.',
  'candidate.self.rate': 'Rate yourself',
  'candidate.self.rated':
    'You have rated yourself on {rated} of {total, plural, one {# question} other {# questions}}.',
  'candidate.self.change': 'See it or change it',
  'candidate.self.saved': 'Your own view is saved.',
  'candidate.self.none':
    'You have left out every question. Nothing of yours is shown beside what your referees say.',

  'candidate.nominate.window': 'Your referees',
  'candidate.nominate.title': 'Name your referees',
  'candidate.nominate.more-title': 'Name more referees',
  'candidate.nominate.lead':
    'Who can speak about your work? Name at least {least}, better one or two more, at most {most}.',
  'candidate.nominate.more-lead':
    'Too few of your referees could answer: we have {answered} of the {needed} answers that we need. You can name more people, once.',
  'candidate.nominate.more-else':
    'Without them the check closes as “not enough evidence”. That says nothing about you.',
  'candidate.nominate.since':
    'Name people who worked with you after {month}. We do not ask about earlier times.',
  'candidate.nominate.tell':
    'Let them know to expect our e-mail. We send it as soon as you finish here, with their own link and notice. It comes from {company}, never in your name.',
  'candidate.nominate.row': 'Referee {n}',
  'candidate.nominate.name': 'Name',
  'candidate.nominate.email': 'E-mail address',
  'candidate.nominate.email-hint': 'Best: the one they use at work.',
  'candidate.nominate.role': 'How do you know them?',
  'candidate.nominate.choose': 'Choose',
  'candidate.nominate.relationship': 'How did you work together?',
  'candidate.nominate.relationship-hint': 'In a few words: “led my team at Acme”.',
  'candidate.nominate.from': 'Worked together from',
  'candidate.nominate.to': 'Until (leave empty if you still do)',
  'candidate.nominate.language': 'Which language should we use with them?',
  'candidate.nominate.language-same': 'In yours: {language}',
  'candidate.nominate.place': 'In which country are they?',
  'candidate.nominate.place-hint':
    'The law of that country applies too. If you do not know the country, the strictest rules apply.',
  'candidate.nominate.place-unknown': 'I do not know',
  'candidate.nominate.conflict': 'Do they have a personal or business tie to you, or a dispute with you?',
  'candidate.nominate.conflict-hint':
    'For example a dispute, a family tie or a shared business. They are still asked. The report says how many referees have such a tie, not who.',
  'candidate.nominate.conflict-no': 'No',
  'candidate.nominate.conflict-yes': 'Yes',
  'candidate.nominate.entry': 'Where did you work together?',
  'candidate.nominate.entry-hint':
    'We ask them about your dates and position there, without showing them yours.',
  'candidate.nominate.entry-none': 'None of these',
  'candidate.nominate.entry-now': 'now',
  'candidate.nominate.entry-time': '{what}, {from} to {to}',
  'candidate.nominate.send': 'Send this list',

  'candidate.withdraw.window': 'Withdraw',
  'candidate.withdraw.title': 'Withdraw from this check?',
  'candidate.withdraw.lead': 'You need no reason. If you withdraw:',
  'candidate.withdraw.stops': 'all work on the check for {role} stops at once;',
  'candidate.withdraw.links':
    'every link stops working except the one that you are using now. Referees who are still being asked are told that nothing more is needed;',
  'candidate.withdraw.company':
    '{requester} at {company} learns that you have withdrawn, and gets no report. What it means for your application is for {company} to say: you can ask first;',
  'candidate.withdraw.deleted':
    'all that we hold about it is deleted within {days, plural, one {# day} other {# days}};',
  'candidate.withdraw.final': 'it cannot be undone. {company} would have to start a new check.',
  'candidate.withdraw.button': 'Withdraw',
  'candidate.withdraw.back': 'Go back, I do not withdraw',

  'candidate.refuse.window': 'Refuse the check',
  'candidate.refuse.title': 'Refuse the whole check?',
  'candidate.refuse.lead': 'You need no reason. If you refuse:',
  'candidate.refuse.nobody': 'nobody is asked about you;',
  'candidate.refuse.company':
    '{requester} at {company} learns that you have refused, and nothing else. What it means for your application is for {company} to say: you can ask first;',
  'candidate.refuse.link': 'your link only shows what happens to your data;',
  'candidate.refuse.deleted':
    'all that we hold about it is deleted within {days, plural, one {# day} other {# days}}.',
  'candidate.refuse.single': 'You can also go back and say no to single parts that are your choice.',
  'candidate.refuse.button': 'Refuse the check',
  'candidate.refuse.back': 'Go back, I do not refuse',

  'candidate.ended.completed':
    'The report is with the company. Your own copy is behind the link in our last e-mail.',
  'candidate.ended.not_enough_evidence':
    'Too few referees could answer, so there is not enough evidence for a report. That says nothing about you. What they answered is not shown to the company.',
  'candidate.ended.order_refused': 'The check could not be started. Nobody was asked about you.',
  'candidate.ended.refused':
    'Nobody is asked about you. The company learns that you refused, and nothing else.',
  'candidate.ended.withdrawn':
    'All work has stopped, and there is no report. Referees who were still being asked are told that nothing more is needed. Only this link still works.',
  'candidate.ended.cancelled':
    'The company has stopped it. Nobody is asked any more, and there is no report.',
  'candidate.ended.expired':
    'We have not heard from you in time. Nobody was asked about you, and there is no report.',
  'candidate.ended.nothing': 'You need to do nothing more.',
  'candidate.ended.data': 'What happens to your data',
  'candidate.ended.deleted-on': 'Everything about this check is deleted on {day}. That happens by itself.',
  'candidate.ended.deleted-in':
    'Everything about this check is deleted within {days, plural, one {# day} other {# days}} of its end. That happens by itself.',
  'candidate.ended.sooner': 'If you want it sooner, write to {contact} and name the case code.',
  'candidate.ended.role': 'Role',
  'candidate.ended.company': 'Company',
  'candidate.ended.case-code': 'Case code',

  'candidate.review.window': 'The findings',
  'candidate.review.title': 'What the report would say',
  'candidate.review.decided-title': 'Your dispute has been decided',
  'candidate.review.lead':
    'Nobody at {company} has read these findings yet. Read them, and answer those that you want to.',
  'candidate.review.decided-lead':
    'A reviewer has decided what you disputed. Read it, and add a comment if you like.',
  'candidate.review.until': 'You have time until {until}.',
  'candidate.review.accept': '<b>Accept</b>: nothing is added.',
  'candidate.review.comment': '<b>Comment</b>: your words stand beside the finding, with the same weight.',
  'candidate.review.dispute':
    '<b>Dispute</b>: a reviewer who did not order the check decides first. The report waits for it.',
  'candidate.review.silence':
    'A finding that you do not answer stays in the report as it is. If you do nothing, the report goes out without your words.',
  'candidate.review.by-role':
    'Referees are named by their role, not by name. With few referees you may guess who it was; please do not take it up with them.',
  'candidate.review.findings': 'The findings',
  'candidate.review.none': 'There are no findings: the answers do not support any.',
  'candidate.review.your-answer': 'Your answer <unseen>to finding {n}</unseen>',
  'candidate.review.your-words': 'Your words <unseen>on finding {n}</unseen>',
  'candidate.review.choice-accept': '{decided, select, yes {Leave it as it is} other {Accept}}',
  'candidate.review.choice-comment': 'Comment',
  'candidate.review.choice-dispute': 'Dispute',
  'candidate.review.words-hint': 'They stand in the report beside this finding.',
  'candidate.review.words-hint-dispute':
    'They stand in the report beside this finding. For a dispute, say what is wrong; a reviewer reads it.',
  'candidate.review.once':
    'Once sent, you cannot change your answers. Without a dispute, the report goes out at once, and you get a copy.',
  'candidate.review.decided-once': 'Once sent, you cannot change your answers.',
  'candidate.review.send': 'Send my answers',

  'candidate.take.strengths': 'Your strengths, in your referees’ eyes',
  'candidate.take.growth': 'What you could work on',
  'candidate.take.no-strength':
    'No part of your work stands out clearly enough from the rest for us to name it.',
  'candidate.take.no-growth': 'The answers name nothing in particular that you should work on first.',
  'candidate.take.finding': 'Finding {n}',
  'candidate.take.strength':
    '{competency}: your referees rate this clearly above the middle of the scale, and higher than the rest of your work.',
  'candidate.take.growth.reliability':
    'Reliability: write down each deadline that you agree to, and say early when one is at risk. Ask your manager to look at the open ones with you once a week.',
  'candidate.take.growth.quality':
    'Quality of work: ask a colleague to show you how they check their work before they hand it over. Make a short list of your own from it.',
  'candidate.take.growth.teamwork':
    'Teamwork: once a week, ask somebody in your team where help is needed. When you disagree, ask for their reasons first.',
  'candidate.take.growth.communication':
    'Communication: end a message with what you need, from whom and by when. Ask a colleague to tell you which parts were not clear.',
  'candidate.take.growth.judgement':
    'Judgement: before your next hard choice, write down what you know, what you do not know and what would change your mind. Talk it through with your manager.',
  'candidate.take.growth.learning':
    'Learning: choose one way of working that is new to you, and try it for a month. Ask your manager for time to learn it.',
  'candidate.take.growth.integrity':
    'Dealing with mistakes and trust: when something goes wrong, say so the same day, with what you will do next. When you are not sure who may know something, ask first.',
  'candidate.take.growth.leadership':
    'Leadership: ask each person you lead what helps them and what is in their way. Ask your manager for a mentor who leads people well.',

  'candidate.result.window': 'Your result',
  'candidate.result.title': 'Your check for {role} is complete',
  'candidate.result.lead':
    'Thank you, {name}. {company} has the report now. Its findings are here, word for word.',
  'candidate.result.next': 'What happens now',
  'candidate.result.people': '{company} decides. Neither we nor a machine does.',
  'candidate.result.deleted':
    'Everything about this check is deleted on {day}; print this page if you want to keep it.',
  'candidate.result.wrong':
    'If something in it is wrong, or you want it deleted sooner, write to {contact} and name the case code.',
  'candidate.result.report': 'The report as it was given',
} as const;
