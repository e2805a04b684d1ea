import type { mail as en } from '../en/mail.ts';

export const mail: Record<keyof typeof en, string> = {
  'mail.layout.greeting': '{name}，您好：',
  'mail.layout.link-help': '如果按钮无法打开，请将以下网址复制到浏览器中：',
  'mail.layout.above-link': '{label}：',
  'mail.layout.sender': '本邮件由{company}通过 Evenhand 发送，本次背景调查由{requester}发起。',
  'mail.layout.genuine': '查询编号：{code}。如需确认这封邮件的真实性，请打开以下网址并输入编号：{address}',
  'mail.layout.hotline': '有疑问？请发邮件至 {hotline}',
  'mail.layout.language': '您可以在打开的页面顶部选择简体中文。',

  'mail.more.withdraw': '撤回并结束调查',
  'mail.more.refuse': '拒绝整个调查',
  'mail.more.decline': '谢绝作答',
  'mail.more.stop': '不再接收提醒',

  'mail.consent-invitation.subject': '请您决定是否同意“{role}”职位的背景调查',
  'mail.consent-invitation.who':
    '您正在应聘{company}的“{role}”职位。{requester}希望征得您的同意，进行一次背景调查：向与您共事过的人了解您的工作情况。',
  'mail.consent-invitation.purpose': '调查原因：{purpose}',
  'mail.consent-invitation.parts': '以下每一项都由您决定：',
  'mail.consent-invitation.item': '{title}{need, select, optional {（可选）} other {}}',
  'mail.consent-invitation.rights':
    '打开链接，您可以在同意之前看到每一道问题。向谁了解、不要联系谁，都由您指定。每一条调查结果，您都会先于{company}看到，并且可以作出回应。',
  'mail.consent-invitation.effort': '作决定并指定推荐人大约需要十分钟。',
  'mail.consent-invitation.by': '请在 {by} 之前完成。',
  'mail.consent-invitation.end': '整个背景调查预计在 {end} 之前完成。',
  'mail.consent-invitation.free':
    '是否同意完全由您自愿决定。您可以拒绝，也可以在之后随时撤回，无需说明理由。',
  'mail.consent-invitation.button': '查看并决定',

  'mail.consent-reminder.decision.subject': '提醒：“{role}”职位的背景调查等待您的决定',
  'mail.consent-reminder.decision.open': '关于{company}“{role}”职位的背景调查，我们还没有收到您的答复。',
  'mail.consent-reminder.decision.button': '查看并决定',
  'mail.consent-reminder.referees.subject': '请为“{role}”职位指定推荐人',
  'mail.consent-reminder.referees.open':
    '您已同意{company}“{role}”职位的背景调查，但我们还不知道可以联系哪些人。',
  'mail.consent-reminder.referees.button': '指定推荐人',
  'mail.consent-reminder.by': '截止时间为 {by}。',
  'mail.consent-reminder.else': '如果您不作任何操作，本次背景调查将到期结束，我们不会联系任何人。',

  'mail.scope-changed.subject':
    '{reminder, select, yes {提醒：} other {}}{company}希望变更“{role}”职位的调查范围',
  'mail.scope-changed.what':
    '您此前同意了{company}“{role}”职位的背景调查。现在，{company}希望变更调查范围。在您答复之前，一切暂停。',
  'mail.scope-changed.choice': '页面会列出将要变更的内容，与原文一致。您可以：',
  'mail.scope-changed.agree': '逐项同意变更',
  'mail.scope-changed.keep': '维持您原来同意的范围',
  'mail.scope-changed.withdraw': '撤回并结束整个调查',
  'mail.scope-changed.by': '请在 {by} 之前答复。',
  'mail.scope-changed.else':
    '如果您不作任何操作，调查将按您之前同意的范围继续进行。我们绝不会把沉默当作同意。',
  'mail.scope-changed.button': '查看变更内容',
  'mail.scope-changed.subject-before': '请您同意的内容已变更：“{role}”职位的背景调查',
  'mail.scope-changed.what-before':
    '{company}变更了“{role}”职位的调查范围，请您同意的内容与之前不同了。目前还没有向任何人了解过您的情况。',
  'mail.scope-changed.parts-before': '以下是变更后的内容，每一项都由您决定：',
  'mail.scope-changed.by-before': '请重新阅读，并在 {by} 之前作出决定。',
  'mail.scope-changed.else-before':
    '如果您不作任何操作，本次背景调查将到期结束，我们不会联系任何人。您可以拒绝，也可以在之后随时撤回，无需说明理由。',
  'mail.scope-changed.button-before': '查看并决定',

  'mail.scope-change-settled.subject':
    '背景调查 {code}：{outcome, select, agreed {变更已获同意} other {按原调查范围继续}}',
  'mail.scope-change-settled.about': '这封邮件关于您对{candidate}“{role}”职位调查范围的变更。',
  'mail.scope-change-settled.agreed': '候选人已同意变更，调查将按新的范围继续。',
  'mail.scope-change-settled.kept':
    '候选人选择维持原来同意的范围，这是候选人的权利，无需说明理由。调查将照原样继续。',
  'mail.scope-change-settled.lapsed':
    '候选人没有在期限内答复。沉默不等于同意，因此调查将按之前同意的范围继续。',
  'mail.scope-change-settled.button': '打开背景调查',

  'mail.outreach-started.subject': '我们正在联系您为“{role}”职位指定的推荐人',
  'mail.outreach-started.thanks': '谢谢您。我们已经给您指定的推荐人发送了邮件。',
  'mail.outreach-started.by': '他们的答复截止时间为 {by}。',
  'mail.outreach-started.page':
    '您可以随时在页面上查看进展。答复比对完成后，每一条调查结果您都会先于{company}看到。',
  'mail.outreach-started.nothing': '您现在无需做任何事。',
  'mail.outreach-started.button': '查看进展',

  'mail.referee-invitation.subject': '{company}邀请您为{candidate}提供推荐意见',
  'mail.referee-invitation.who':
    '{candidate}正在应聘{company}的“{role}”职位，指定您为推荐人，注明您是{relation}，并向我们提供了您的邮箱地址。{company}的{requester}希望向您了解，您亲眼看到的{candidate}在工作中是什么样的。',
  'mail.referee-invitation.why':
    '为什么联系您：在作出录用决定之前，{company}希望听听亲眼看到过其工作的人怎么说。',
  'mail.referee-invitation.minutes': '作答大约需要{minutes, plural, other {#分钟}}，在手机上也可以完成。',
  'mail.referee-invitation.account': '您无需注册账号。',
  'mail.referee-invitation.by': '请在 {by} 之前答复。',
  'mail.referee-invitation.voluntary': '完全自愿。您可以谢绝，无需说明理由。',
  'mail.referee-invitation.shown':
    '您的评分会与其他人的评分合并显示。您写的文字，以及您回答的时间和职位，会给{candidate}和{company}看，只标明您与候选人的关系，不显示您的姓名。推荐人不多时，对方可能猜得出是谁。',
  'mail.referee-invitation.read': '每一条调查结果在使用之前，{candidate}都会先看到，并且可以作出回应。',
  'mail.referee-invitation.kept': '背景调查结束后，我们会在{days, plural, other {#天}}内删除全部内容。',
  'mail.referee-invitation.rights': '您有哪些权利、有疑问可以找谁，页面上都有说明。',
  'mail.referee-invitation.button': '了解详情并开始',
  'mail.referee-invitation.stop': '不想收到提醒',

  'mail.referee-reminder.subject': '提醒：请为{candidate}提供推荐意见',
  'mail.referee-reminder.open':
    '{candidate}正在应聘{company}的“{role}”职位，指定您为推荐人。我们还没有收到您的推荐意见。',
  'mail.referee-reminder.minutes': '作答大约需要{minutes, plural, other {#分钟}}。',
  'mail.referee-reminder.by': '截止时间为 {by}。',
  'mail.referee-reminder.saved': '您已经填写的内容都已保存。',
  'mail.referee-reminder.voluntary': '完全自愿。如果您不方便，请选择谢绝，这样{candidate}可以另请他人。',
  'mail.referee-reminder.button': '前往作答',

  'mail.referee-thanks.subject': '感谢您为{candidate}提供推荐意见',
  'mail.referee-thanks.complete':
    '背景调查已经完成。每一条调查结果在使用之前，{candidate}都有时间阅读。感谢您抽出时间。',
  'mail.referee-thanks.nothing': '您无需再做任何事，您的链接也已失效。',
  'mail.referee-thanks.deleted': '本次背景调查的全部内容，包括您的推荐意见和邮箱地址，将于{date}删除。',

  'mail.address-needed.subject': '邮箱地址无法送达：{name}',
  'mail.address-needed.somebody': '您的一位推荐人',
  'mail.address-needed.who': '{name}（{address}）',
  'mail.address-needed.back': '我们发给{who}的邮件被退回了。',
  'mail.address-needed.please': '请提供另一个邮箱地址。',
  'mail.address-needed.please-by': '请在 {by} 之前提供另一个邮箱地址。',
  'mail.address-needed.others':
    '调查不会重新开始，其他推荐人照常作答。如果没有新的地址，“{role}”职位的背景调查将在没有这位推荐人的情况下继续。',
  'mail.address-needed.button': '提供另一个地址',

  'mail.referee-follow-up.subject': '关于{candidate}的简短补充',
  'mail.referee-follow-up.thanks': '您最近为{company}回答了有关{candidate}的问题。谢谢您。',
  'mail.referee-follow-up.why':
    '有几处内容，我们会询问每一位可能还了解一些情况的推荐人。这并不代表任何人作出了某种评价。',
  'mail.referee-follow-up.short': '大约需要两分钟，不需要账户。',
  'mail.referee-follow-up.by': '您可以在 {by} 之前回答。',
  'mail.referee-follow-up.voluntary': '完全自愿。您可以不回答，不需要说明理由，对您没有任何影响。',
  'mail.referee-follow-up.button': '打开补充问题',
  'mail.referee-follow-up-reminder.subject': '提醒：关于{candidate}的简短补充',
  'mail.referee-follow-up-reminder.open':
    '我们曾询问您是否还了解{candidate}的一些情况，至今还没有收到您的答复。',
  'mail.referee-follow-up-reminder.last': '我们只提醒这一次。',

  'mail.more-referees-needed.subject': '“{role}”职位：能够作答的推荐人不够',
  'mail.more-referees-needed.answered':
    '{n, plural, =0 {目前还没有推荐人提供推荐意见。} other {目前有#位推荐人提供了推荐意见。}}',
  'mail.more-referees-needed.least': '我们至少需要{least}位，应有的身份请见您的页面。',
  'mail.more-referees-needed.others': '您可以再指定一次其他推荐人。',
  'mail.more-referees-needed.others-by': '您可以在 {by} 之前再指定一次其他推荐人。',
  'mail.more-referees-needed.else':
    '如果没有其他推荐人，本次背景调查将以“依据不足”结束。这并不说明您有任何问题。',
  'mail.more-referees-needed.button': '指定更多推荐人',

  'mail.findings-ready.subject': '请阅读“{role}”职位的调查结果',
  'mail.findings-ready.ready':
    '您的推荐人已经作答。在{company}拿到报告之前，您可以先看到其中的每一条调查结果，并逐条接受、说明或提出异议。',
  'mail.findings-ready.by': '截止时间为 {by}。',
  'mail.findings-ready.else':
    '如果您不作任何操作，报告中将不包含您的说明。提出异议后，报告会暂缓发出，直到复核员作出决定。',
  'mail.findings-ready.button': '阅读调查结果',

  'mail.findings-reminder.subject': '提醒：“{role}”职位的调查结果等待您阅读',
  'mail.findings-reminder.open': '您还没有回应调查结果。{company}目前看不到这些结果。',
  'mail.findings-reminder.by': '截止时间为 {by}。',
  'mail.findings-reminder.else': '如果您不作任何操作，报告中将不包含您的说明。',
  'mail.findings-reminder.button': '阅读调查结果',

  'mail.dispute-opened.subject': '有一项异议需要您决定：{code}',
  'mail.dispute-opened.open':
    '背景调查 {code} 的候选人对至少一条调查结果提出了异议。在复核员作出决定之前，报告暂缓发出。',
  'mail.dispute-opened.who': '复核员不得是发起本次背景调查的人。',
  'mail.dispute-opened.by': '请在 {by} 之前作出决定。',
  'mail.dispute-opened.button': '打开背景调查',

  'mail.dispute-reminder.subject': '提醒：有一项异议需要您决定：{code}',
  'mail.dispute-reminder.open': '背景调查 {code} 中的异议尚未得到决定，报告仍在等待。',
  'mail.dispute-reminder.promised': '我们承诺过给候选人一个决定。',
  'mail.dispute-reminder.promised-by': '我们承诺在 {by} 之前给候选人一个决定。',
  'mail.dispute-reminder.who': '复核员不得是发起本次背景调查的人。',
  'mail.dispute-reminder.button': '打开背景调查',

  'mail.redaction-needed.subject': '{reminder, select, yes {提醒：} other {}}有一条回答需要您复核：{code}',
  'mail.redaction-needed.what':
    '背景调查 {code} 中至少有一条回答可能含有法律不允许写入推荐意见的内容。该内容已暂停使用，只有复核员可以阅读。',
  'mail.redaction-needed.do': '请阅读并决定去掉哪些内容。本次背景调查正在等待您的决定。',
  'mail.redaction-needed.by': '截止时间为 {by}。',
  'mail.redaction-needed.else': '如果没有人作出决定，整段内容将不再使用，调查继续进行。',
  'mail.redaction-needed.who': '复核员不得是发起本次背景调查的人。',
  'mail.redaction-needed.button': '阅读并决定',

  'mail.dispute-decided.subject': '您的异议已有决定',
  'mail.dispute-decided.decided':
    '一位没有参与发起“{role}”职位背景调查的复核员，已就您的异议作出决定。您可以查看决定及其理由，并补充说明。',
  'mail.dispute-decided.by': '截止时间为 {by}。',
  'mail.dispute-decided.then': '此后，报告将发送给{company}。',
  'mail.dispute-decided.button': '查看决定',

  'mail.report-ready.subject': '背景调查报告已完成：{code}',
  'mail.report-ready.ready':
    '{candidate}“{role}”职位的背景调查已经完成。候选人已有时间阅读并回应每一条调查结果。',
  'mail.report-ready.use': '报告不打分，也不给出录用建议。请登录后阅读，不要转发。',
  'mail.report-ready.button': '阅读报告',

  'mail.result.subject': '“{role}”职位的背景调查已完成',
  'mail.result.ready':
    '{company}现在已收到报告。打开链接，您可以看到推荐人眼中您的长处、可以改进的地方，以及各条调查结果，与报告原文一致。',
  'mail.result.people': '是否录用由{company}决定，不由我们决定，也不由机器决定。',
  'mail.result.deleted': '本次背景调查的全部内容将于{date}删除。',
  'mail.result.thanks': '感谢您的参与。',
  'mail.result.button': '查看您的结果',

  'mail.check-ended-candidate.about': '这封邮件关于{company}“{role}”职位的背景调查。',
  'mail.check-ended-candidate.nothing': '您无需再做任何事。',
  'mail.check-ended-candidate.deleted': '与其有关的全部内容将于{date}删除。',
  'mail.check-ended-candidate.deleted-refused': '与其有关的全部内容将于{date}删除，包括您的简历和邮箱地址。',
  'mail.check-ended-candidate.deleted-withdrawn':
    '与其有关的全部内容将于{date}删除，包括您告诉我们的内容、您指定的推荐人，以及他们可能已经提供的推荐意见。',
  'mail.check-ended-candidate.completed.subject': '您的背景调查已完成',
  'mail.check-ended-candidate.completed.text': '背景调查已经完成。',
  'mail.check-ended-candidate.not_enough_evidence.subject': '您的背景调查已结束，没有生成报告',
  'mail.check-ended-candidate.not_enough_evidence.text':
    '能够作答的推荐人太少，不足以形成报告。这并不说明您有任何问题。他们的推荐意见不会给{company}看，{company}只会知道依据不足。',
  'mail.check-ended-candidate.order_refused.subject': '一项背景调查没有启动',
  'mail.check-ended-candidate.order_refused.text': '这项背景调查无法受理。我们没有向任何人了解您的情况。',
  'mail.check-ended-candidate.refused.subject': '您已拒绝本次背景调查',
  'mail.check-ended-candidate.refused.text':
    '我们不会向任何人了解您的情况。{company}只会知道您拒绝了背景调查，不会知道其他任何内容。',
  'mail.check-ended-candidate.withdrawn.subject': '您已撤回，本次背景调查已结束',
  'mail.check-ended-candidate.withdrawn.text':
    '所有工作都已停止。您的链接中，只有您用来撤回的那一个还能打开，上面说明了撤回意味着什么。对于还没有答完的推荐人，我们会告诉他们不必再做任何事。{company}不会收到报告。',
  'mail.check-ended-candidate.cancelled.subject': '本次背景调查已取消',
  'mail.check-ended-candidate.cancelled.text':
    '{company}停止了本次背景调查。我们不会再询问任何人，也不会有报告。',
  'mail.check-ended-candidate.expired.subject': '您的背景调查已到期结束',
  'mail.check-ended-candidate.expired.text':
    '期限已过，我们没有收到您的答复。没有向任何人了解过您的情况，也不会有报告。',

  'mail.check-ended-requester.about': '这封邮件关于{candidate}“{role}”职位的背景调查。',
  'mail.check-ended-requester.note': '备注：{note}',
  'mail.check-ended-requester.button': '打开背景调查',
  'mail.check-ended-requester.completed.subject': '背景调查 {code}：已完成',
  'mail.check-ended-requester.completed.text': '报告已完成。',
  'mail.check-ended-requester.not_enough_evidence.subject': '背景调查 {code}：已结束，没有报告',
  'mail.check-ended-requester.not_enough_evidence.text':
    '能够作答的推荐人太少，依据不足。这并不说明候选人有任何问题。',
  'mail.check-ended-requester.order_refused.subject': '背景调查 {code}：未启动',
  'mail.check-ended-requester.order_refused.text': '这项背景调查无法受理。我们没有联系任何人。',
  'mail.check-ended-requester.refused.subject': '背景调查 {code}：候选人已拒绝',
  'mail.check-ended-requester.refused.text':
    '候选人拒绝了背景调查，这是候选人的权利，无需说明理由。我们没有向任何人了解情况。',
  'mail.check-ended-requester.withdrawn.subject': '背景调查 {code}：候选人已撤回',
  'mail.check-ended-requester.withdrawn.text':
    '候选人选择了撤回，这是候选人的权利，无需说明理由。所有工作都已停止，也不会有报告。',
  'mail.check-ended-requester.cancelled.subject': '背景调查 {code}：已取消',
  'mail.check-ended-requester.cancelled.text': '本次背景调查已取消。所有工作都已停止，也不会有报告。',
  'mail.check-ended-requester.expired.subject': '背景调查 {code}：已到期',
  'mail.check-ended-requester.expired.text':
    '候选人没有在期限内答复。我们没有向任何人了解情况，也不会有报告。',

  'mail.check-ended-referee.subject': '不再需要您为{candidate}提供推荐意见',
  'mail.check-ended-referee.ended':
    '我们曾请您为{company}的候选人{candidate}提供推荐意见。背景调查已经结束，您无需再做任何事。',
  'mail.check-ended-referee.draft': '您可能已经写下的内容已被删除，您的链接也已失效。',
  'mail.check-ended-referee.deleted': '您的邮箱地址将于{date}删除。',
  'mail.check-ended-referee.thanks': '感谢您抽出时间。',

  'mail.needs-attention.subject': '背景调查 {code} 需要处理',
  'mail.needs-attention.stopped': '有一项背景调查停止了。',
  'mail.needs-attention.step_failed': '有一个步骤多次尝试后仍未成功。请先排查故障，然后重试。',
  'mail.needs-attention.candidate_unreachable':
    '我们发给候选人的邮件被退回了。请向候选人索取另一个地址，然后用新地址重试。',
  'mail.needs-attention.dispute_overdue': '有一项异议没有在承诺的时间内得到决定。报告仍在等待复核员。',
  'mail.needs-attention.where': '步骤 {step}，{error}。',
  'mail.needs-attention.retry': '重试会从目前的进度继续。',
  'mail.needs-attention.button': '打开背景调查',
};
