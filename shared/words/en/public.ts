/** The pages that anybody can open. */
export const publicPages = {
  'public.home.title': 'Fair reference checks',
  'public.home.lead':
    '{company} asks referees about candidates with Evenhand. The candidate agrees first, sees every finding before it is used, and may answer it.',
  'public.home.mail': 'You got an e-mail from us',
  'public.home.mail-text':
    'Open the link in it. It is yours alone, and you need no account. If you are not sure that the e-mail is genuine, check its case code here.',
  'public.home.not': 'What we do not do',
  'public.home.no-score': 'We give no score and no hiring advice.',
  'public.home.no-search': 'We ask only people the candidate has named.',
  'public.home.no-keeping':
    'We do not keep a check for ever. Candidates and referees are told when everything will be deleted.',
  'public.home.staff': 'Sign in as staff of {company}',

  'public.verify.window': 'Verify a case code',
  'public.verify.title': 'Is this e-mail genuine?',
  'public.verify.lead':
    'Every e-mail that {company} sends through Evenhand names a case code. Enter it here to see whether it is one of ours. We say nothing about the people.',
  'public.verify.code': 'Case code',
  'public.verify.code-hint': 'You find it in the e-mail. It looks like <code>EH-7K3M-Q9XD</code>.',
  'public.verify.do': 'Check this code',
  'public.verify.again': 'Check another code',
  'public.verify.genuine': 'This is a genuine request',
  'public.verify.genuine-lead': '<code>{caseCode}</code> is a reference check of {company}.',
  'public.verify.step': 'Current step: {step}.',
  'public.verify.closed': 'It is closed. Nobody needs to do anything more.',
  'public.verify.genuine-links':
    'The links in our e-mails begin with the address of this page. We never ask for a password, for money, or for a copy of an identity card.',
  'public.verify.unknown': 'Unknown code',
  'public.verify.unknown-lead': '<code>{caseCode}</code> is not a case of {company}.',
  'public.verify.unknown-todo':
    'Check for typing mistakes: a code has two letters and two groups of four characters, as in <code>EH-7K3M-Q9XD</code>. If it is right, do not follow the links in the e-mail, and do not answer it. Please tell {company}, using contact details you already have.',

  'public.dead.title': 'This link no longer works',
  'public.dead.lead':
    'It may have been cut off by your mail program, it may have expired, or the check may have ended.',
  'public.dead.newest':
    'Open the link in our latest e-mail. If it does not open, copy the whole address from under the button.',
  'public.dead.settled': 'If you have withdrawn, declined or already answered, you need to do nothing.',
  'public.dead.ask':
    'If you think that it should still work, ask your contact at {company} and name the case code from the e-mail.',

  'public.error.title': 'Please try that again',
  'public.error.lead': 'Something went wrong on our side. What you saved before is still there.',
  'public.error.todo':
    'Go back and send it once more. If it does not work in a few minutes, tell your contact at {company}{numbered, select, yes {, and name this number: <code>{reference}</code>} other {}}.',

  'public.problem.start': 'Go to the home page',
  'public.problem.400.title': 'We could not read that',
  'public.problem.400.text': 'Go back, open the page again and send it once more.',
  'public.problem.403.title': 'You cannot open this',
  'public.problem.403.text':
    'Your account does not have the role that this page needs. Ask your Evenhand administrator for it.',
  'public.problem.404.title': 'Page not found',
  'public.problem.404.text':
    'Check the address. It may have been cut off, or belong to a check that you may not see.',
  'public.problem.409.title': 'This has been settled already',
  'public.problem.409.text':
    'Somebody else has already done this, or the check has moved on. Open it again to see its current state.',
  'public.problem.422.title': 'We could not accept that',
  'public.problem.422.text': 'Go back, open the page again and send it once more.',
  'public.problem.503.title': 'That did not work',
  'public.problem.503.text': 'Nothing was lost. Please try again in a moment.',
} as const;
