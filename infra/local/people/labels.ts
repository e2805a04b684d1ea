/** The words by which people find their way on pages and among mails, in each language: the one place to change when pages say something else. */

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** The name of each language in that language. */
export const nameOf: Record<Language, string> = { en: 'English', zh: '简体中文' };

const english = {
  month: 'Month',
  year: 'Year',
  consent: {
    disclosureRead: 'I have read this',
    yes: 'Yes, I agree',
    no: 'No',
    consent: 'Consent',
    refuse: 'Refuse the whole check',
    agree: 'Agree to the change',
    keep: 'Keep what I agreed to before',
  },
  refuse: { do: 'Refuse the check' },
  withdraw: { go: 'Withdraw from this check', do: 'Withdraw' },
  nominate: {
    go: 'Name referees',
    goAgain: 'Name more referees',
    row: (n: number) => `Referee ${n}`,
    name: 'Name',
    email: 'E-mail address',
    role: 'How do you know them?',
    relationship: 'How did you work together?',
    from: 'Worked together from',
    to: 'Until (leave empty if you still do)',
    language: 'Which language should we use with them?',
    place: 'In which country are they?',
    entry: 'Where did you work together?',
    avoid: 'People, addresses or whole organisations',
    send: 'Send this list',
  },
  roles: {
    manager: 'They managed me',
    peer: 'We were colleagues',
    report: 'I managed them',
    client: 'They were a client',
    teacher: 'They taught me',
    volunteer_lead: 'They coordinated my volunteer work',
    hr: 'They worked in HR',
    other: 'Something else',
  },
  avoid: { add: 'Add to the list' },
  address: { field: (name: string) => `New e-mail address for ${name}`, save: 'Save this address' },
  self: {
    go: 'Rate yourself',
    goAgain: 'See it or change it',
    leaveOut: 'Leave out',
    save: 'Save',
  },
  review: {
    go: 'Read the findings',
    answer: (n: number) => `Your answer to finding ${n}`,
    words: (n: number) => `Your words on finding ${n}`,
    accept: 'Accept',
    acceptDecided: 'Leave it as it is',
    comment: 'Comment',
    dispute: 'Dispute',
    send: 'Send my answers',
  },
  reference: {
    start: 'Start',
    goOn: 'Continue where you stopped',
    continue: 'Continue',
    noConflict: 'No',
    notObserved: 'I did not observe this',
    doNotKnow: 'I do not know',
    nothingToSay: 'Nothing to say on this, or I did not observe it',
    send: 'Send my answers',
    declineLink: 'decline',
    decline: 'Decline',
    stop: 'Stop reminders',
  },
  followUp: {
    only: (description: string) => `Only this: ${description}`,
    both: 'Both, at different times',
    neither: 'Neither, or I did not observe it',
    send: 'Send',
    decline: 'I would rather not say more',
  },
};

export type Labels = typeof english;
export type Role = keyof Labels['roles'];

const chinese: Labels = {
  month: '月',
  year: '年',
  consent: {
    disclosureRead: '我已阅读',
    yes: '同意',
    no: '不同意',
    consent: '同意以上选择',
    refuse: '拒绝整个背景调查',
    agree: '同意变更',
    keep: '维持我原来的同意',
  },
  refuse: { do: '拒绝背景调查' },
  withdraw: { go: '撤回并结束背景调查', do: '撤回' },
  nominate: {
    go: '指定推荐人',
    goAgain: '再指定推荐人',
    row: (n) => `推荐人${n}`,
    name: '姓名',
    email: '邮箱地址',
    role: '对方与您是什么工作关系？',
    relationship: '您和对方是怎么共事的？',
    from: '共事开始于',
    to: '共事结束于（仍在共事请留空）',
    language: '我们用哪种语言给对方发邮件？',
    place: '对方在哪个国家或地区？',
    entry: '您和对方在哪里共事？',
    avoid: '个人、邮箱地址或整个机构',
    send: '提交名单',
  },
  roles: {
    manager: '对方是我的上级',
    peer: '我们是同事',
    report: '对方是我的下属',
    client: '对方是我的客户',
    teacher: '对方是我的老师',
    volunteer_lead: '对方是我参加志愿服务时的负责人',
    hr: '对方从事人力资源工作',
    other: '其他关系',
  },
  avoid: { add: '加入名单' },
  address: { field: (name) => `${name}的新邮箱地址`, save: '保存这个地址' },
  self: { go: '给自己评分', goAgain: '查看或修改', leaveOut: '不填', save: '保存' },
  review: {
    go: '阅读调查结果',
    answer: (n) => `您的答复（针对调查结果${n}）`,
    words: (n) => `您的说明（针对调查结果${n}）`,
    accept: '接受',
    acceptDecided: '不再补充',
    comment: '说明',
    dispute: '异议',
    send: '提交我的答复',
  },
  reference: {
    start: '开始',
    goOn: '从上次停下的地方继续',
    continue: '继续',
    noConflict: '没有',
    notObserved: '我没有观察到',
    doNotKnow: '我不清楚',
    nothingToSay: '没有补充，或没有观察到',
    send: '提交我的回答',
    declineLink: '谢绝',
    decline: '谢绝',
    stop: '停止提醒',
  },
  followUp: {
    only: (description) => `只见过这种：${description}`,
    both: '两种都见过，在不同的时候',
    neither: '两种都没有，或者我没有观察到',
    send: '提交',
    decline: '我不想再补充',
  },
};

export const labelsIn: Record<Language, Labels> = { en: english, zh: chinese };

/** Staff pages are English. */
export const staffLabels = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  change: { go: 'Change the scope', ask: 'Ask the candidate', do: 'Change the scope' },
  cancel: { note: 'Why (for your own records, can stay empty)', do: 'Cancel the check for good' },
  redactions: {
    go: 'Read and decide',
    question: (n: number) => `What becomes of text ${n}`,
    redact: 'Take out the marked words',
    release: 'Release as it is',
    also: 'Also take out',
    why: 'Why',
    do: (n: number) => `Decide about text ${n}`,
  },
  report: 'Read the report',
};

/** Words in the subjects of mails, in each language. */
export const subjects = {
  address: /address does not work|邮箱地址无法送达/i,
  reminder: /reminder|提醒/i,
  followUp: /short follow-up|简短补充/i,
  findings: /read the findings|请阅读.*调查结果$/i,
  decided: /dispute has been decided|异议已有决定/i,
  more: /too few referees|推荐人不够/i,
  result: /is complete|背景调查已完成/i,
  thanks: /thank you|感谢/i,
  disputeOpened: /dispute (waits|needs your decision)|异议需要您决定/i,
  reportReady: /report is ready|背景调查报告已完成/i,
};

/** Topics of the written questions, by words that stand in the question in each language. */
export const topics = {
  start: /when did .* start|哪年哪月(入职|开始)/i,
  end: /when did .* (leave|finish)|哪年哪月(离开|结束)/i,
  position: /what was .* (position|role)|什么(职位|身份)/i,
  strength: /do well|做得好/i,
  improvement: /done differently|换一种做法/i,
  conditions: /working conditions|工作条件/i,
};
export type Topic = keyof typeof topics;

/** The name of a month in a list of months. @param month 1 to 12 */
export const monthIn = (language: Language, month: number): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-Hans' : 'en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2021, month - 1)),
  );

/** The name of a country. @param code ISO 3166, two letters */
export const countryIn = (language: Language, code: string): string =>
  new Intl.DisplayNames([language === 'zh' ? 'zh-Hans' : 'en-GB'], { type: 'region' }).of(code) ?? code;
