import type { process as en } from '../en/process.ts';

export const process: Record<keyof typeof en, string> = {
  'process.order.title': '发起背景调查',
  'process.order.who': '公司',
  'process.order.purpose': '公司说明要对谁进行背景调查、为了哪个职位、出于什么原因。',
  'process.scope.title': '确定调查范围',
  'process.scope.who': 'Evenhand',
  'process.scope.purpose': '写明调查什么、问哪些问题、何时完成、适用哪些法律。未经同意，不能改动。',
  'process.consent.title': '同意与推荐人',
  'process.consent.who': '{reader, select, candidate {您} other {候选人}}',
  'process.consent.purpose':
    '{reader, select, candidate {您阅读问题，同意或拒绝，并指定推荐人。} other {候选人阅读问题，同意或拒绝，并指定推荐人。}}',
  'process.collection.title': '收集回答',
  'process.collection.who': '推荐人',
  'process.collection.purpose': '每位推荐人都会收到专属链接和告知书，可以回答，也可以谢绝。',
  'process.verification.title': '比对回答',
  'process.verification.who': 'Evenhand',
  'process.verification.purpose': '按对所有人相同的规则，把各份回答相互比对，并与简历比对。',
  'process.review.title': '阅读与答复',
  'process.review.who': '{reader, select, candidate {您} other {候选人}}',
  'process.review.purpose':
    '{reader, select, candidate {每条调查结果在使用之前都先给您看。您可以说明、接受或提出异议。} other {每条调查结果在使用之前都先给候选人看。候选人可以说明、接受或提出异议。}}',
  'process.closure.title': '报告与结果',
  'process.closure.who': 'Evenhand',
  'process.closure.purpose':
    '{reader, select, candidate {公司得到报告，您得到自己的结果，其他链接全部失效。} other {公司得到报告，候选人得到自己的结果，其他链接全部失效。}}',
  'process.ended.not_enough_evidence': '背景调查到此结束：推荐意见不足，无法形成报告。',
  'process.ended.order_refused': '背景调查到此结束：这项背景调查无法受理。',
  'process.ended.refused':
    '{reader, select, candidate {背景调查到此结束：您已拒绝。} other {背景调查到此结束：候选人已拒绝。}}',
  'process.ended.withdrawn':
    '{reader, select, candidate {背景调查到此结束：您已撤回。} other {背景调查到此结束：候选人已撤回。}}',
  'process.ended.cancelled': '背景调查到此结束：公司已取消。',
  'process.ended.expired': '背景调查到此结束：同意的期限已过。',
  'process.note.attention': '有个问题需要我们的工作人员处理，他们已收到通知。',
  'process.note.suspended':
    '{reader, select, candidate {公司想变更调查内容。在您答复之前，一切暂停。} other {调查范围的变更正等待候选人答复。在此之前一切暂停。}}',
  'process.note.named': '已同意，推荐人已指定。正在给他们发邮件。',
  'process.note.to-name': '已同意，推荐人尚待指定。',
  'process.note.more':
    '{reader, select, candidate {收到的推荐意见太少。我们已请您再指定推荐人。} other {收到的推荐意见太少。已请候选人再指定推荐人。}}',
  'process.note.answered': '{asked}位推荐人中已有{answered}位回答。',
  'process.note.follow-up': '我们正就一两处内容再次询问部分推荐人。',
  'process.note.disputed': '复核员正在处理一项异议。',
};
