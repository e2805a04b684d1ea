import type { publicPages as en } from '../en/public.ts';

export const publicPages: Record<keyof typeof en, string> = {
  'public.home.title': '公平的背景调查',
  'public.home.lead':
    '{company}用 Evenhand 向推荐人了解候选人。一切先经候选人同意；每条调查结果在使用之前，候选人都会先看到，并可以答复。',
  'public.home.mail': '您收到了我们的邮件',
  'public.home.mail-text':
    '请打开邮件中的链接。链接只属于您，不需要注册账号。如果不确定邮件是否真实，可以在这里核对查询编号。',
  'public.home.not': '我们不做的事',
  'public.home.no-score': '我们不打分，也不给录用建议。',
  'public.home.no-search': '候选人没有指定的人，我们不会询问。',
  'public.home.no-keeping': '我们不会一直保存调查内容。最迟何时全部删除，会事先告诉候选人和推荐人。',
  'public.home.staff': '{company}工作人员登录',

  'public.verify.window': '核对查询编号',
  'public.verify.title': '这封邮件是真的吗？',
  'public.verify.lead':
    '{company}通过 Evenhand 发出的每封邮件都写有查询编号。请在这里输入，我们会告诉您是否有这个编号，但不会透露任何人的情况。',
  'public.verify.code': '查询编号',
  'public.verify.code-hint': '写在邮件中，形如<code>EH-7K3M-Q9XD</code>。',
  'public.verify.do': '核对编号',
  'public.verify.again': '核对另一个编号',
  'public.verify.genuine': '这是一项真实的背景调查请求',
  'public.verify.genuine-lead': '<code>{caseCode}</code>是{company}的一项背景调查。',
  'public.verify.step': '目前进行到“{step}”这一步。',
  'public.verify.closed': '这项背景调查已结束，不再需要任何人做任何事。',
  'public.verify.genuine-links':
    '我们邮件中的链接都以本页的网址开头。我们从不索要密码、钱款或身份证件复印件。',
  'public.verify.unknown': '没有这个编号',
  'public.verify.unknown-lead': '<code>{caseCode}</code>不是{company}的查询编号。',
  'public.verify.unknown-todo':
    '请检查是否输错：编号由两个字母和两组各四个字符组成，例如<code>EH-7K3M-Q9XD</code>。如果没有输错，请不要打开邮件中的链接，也不要回复，并通过您从别处得知的联系方式告诉{company}。',

  'public.dead.title': '这个链接已失效',
  'public.dead.lead': '链接可能被邮件软件截断，可能已过期，也可能背景调查已经结束。',
  'public.dead.newest': '请打开我们最近一封邮件中的链接。如果打不开，请复制按钮下方的完整网址。',
  'public.dead.settled': '如果您已撤回、已谢绝或已回答，就不需要再做什么。',
  'public.dead.ask': '如果您认为链接应该仍然有效，请联系您在{company}的联系人，并注明邮件中的查询编号。',

  'public.error.title': '请再试一次',
  'public.error.lead': '我们这边出了问题。您之前保存的内容仍然在。',
  'public.error.todo':
    '请返回并重新提交。如果几分钟后仍然不行，请告诉您在{company}的联系人{numbered, select, yes {，并提供这个编号：<code>{reference}</code>} other {}}。',

  'public.problem.start': '前往首页',
  'public.problem.400.title': '我们无法读取提交的内容',
  'public.problem.400.text': '请返回，重新打开页面，再提交一次。',
  'public.problem.403.title': '您无法打开本页',
  'public.problem.403.text': '您的账号没有打开本页所需的权限。请向贵公司负责 Evenhand 的人申请。',
  'public.problem.404.title': '没有这个页面',
  'public.problem.404.text': '请检查网址。它可能被截断，也可能属于您无权查看的背景调查。',
  'public.problem.409.title': '这件事已经处理完毕',
  'public.problem.409.text': '可能有人先处理了，或者背景调查已进入下一步。请重新打开，查看目前的进展。',
  'public.problem.422.title': '我们无法接受提交的内容',
  'public.problem.422.text': '请返回，重新打开页面，再提交一次。',
  'public.problem.503.title': '暂时没有成功',
  'public.problem.503.text': '内容没有丢失。请稍后再试。',
};
