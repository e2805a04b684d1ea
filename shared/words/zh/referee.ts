import type { referee as en } from '../en/referee.ts';

export const referee: Record<keyof typeof en, string> = {
  'referee.start.window': '推荐意见',
  'referee.start.title': '请您谈谈{candidate}',
  'referee.start.lead':
    '{referee}，您好。{candidate}正在应聘{company}，并指定您（{role}）为推荐人。我们有{questions, plural, other {#个问题}}，约需{minutes, plural, other {#分钟}}。您不需要注册账号，可以随时停下，以后再继续。',
  'referee.start.go': '开始',
  'referee.start.resume': '从上次停下的地方继续',
  'referee.start.before': '开始之前',
  'referee.start.voluntary': '<b>完全自愿。</b>您可以<a>谢绝</a>，不需要说明理由，这对您没有任何影响。',
  'referee.start.saw': '<b>请说您亲眼所见。</b>“我没有观察到”也是很好的回答。',
  'referee.start.private': '<b>请不要写私人情况</b>：健康、家庭、年龄、出身、宗教、政治、薪酬。',
  'referee.start.happens': '您的回答会怎样使用',
  'referee.start.ratings': '您的<b>评分</b>与其他人的评分合在一起显示。',
  'referee.start.words':
    '您<b>写的文字</b>，以及您回答的时间和职位，会给{candidate}和{company}看，只标明您与候选人的关系，不写您的姓名。推荐人不多时，对方可能猜得出是谁。',
  'referee.start.first':
    '每条调查结果在使用之前，{candidate}都会先看到，并可以答复。只有一个人提到的内容会标明这一点。',
  'referee.start.report':
    '{company}会得到一份报告，其中写明每位推荐人与候选人的关系、所在机构和是否回答，不写姓名。我们不打分，也不给录用建议。',
  'referee.fact.who': '询问方',
  'referee.fact.who-value': '{requester}，{company}',
  'referee.fact.whom': '关于',
  'referee.fact.whom-value': '{candidate}，应聘职位：{role}',
  'referee.fact.why': '原因',
  'referee.fact.asked': '询问内容',
  'referee.fact.until': '回答期限',
  'referee.fact.case-code': '查询编号',
  'referee.asked.fact': '时间和职位',
  'referee.asked.choice': '你们共事的情况',
  'referee.asked.yes-no': '你们共事的情况',
  'referee.asked.text': '您的补充评价',
  'referee.start.real': '不确定这是不是真的？请<a>核对查询编号</a>。',
  'referee.data.title': '您的个人信息',
  'referee.data.summary':
    '{candidate}向我们提供了您的姓名、邮箱地址，以及您与其共事的经历。我们只用于这次推荐意见，最迟在背景调查结束{days, plural, other {#天}}后全部删除，按计划是{at}。数据库的安全备份会在此后35天内被覆盖。',
  'referee.data.controller': '{company}对这些信息负责。信息由候选人提供，不是购买或搜索得来的。',
  'referee.data.origin':
    '您提交回答时，我们会保存您所用网络和设备的加密标记，最多{days}天，背景调查一结束就删除。它只用来看两份回答是否来自同一处。同一办公室的同事共用一个网络，仅凭这一点说明不了什么。为此，您的浏览器会保存一个随机编号（Cookie）。我们不保存您的网络地址。',
  'referee.data.rights':
    '您可以要求查看我们保存的与您有关的信息，要求更正、删除或限制使用，也可以反对使用。您同意过的内容，可以撤回。',
  'referee.data.complain': '您可以向所在地的个人信息保护主管部门（如有）投诉。',
  'referee.data.contact': '要行使以上各项权利，请发邮件至 {contact}，并注明查询编号。',
  'referee.data.contact-person': '{company}的{requester}',
  'referee.data.law': '法律要求告知您的内容',
  'referee.start.no-reminders': '我们不会再提醒您。',
  'referee.start.reminders': '不想收到提醒？<a>停止提醒</a>',

  'referee.conflict.question': '您与对方是否有可能影响评价客观性的关系或纠纷？',
  'referee.conflict.hint':
    '例如：您与对方是亲戚或好友，在工作上有竞争，或者曾不欢而散。回答“有”也没关系：我们会记下来，您的回答仍然有效。候选人和公司只看到有几位推荐人回答“有”，看不到是谁。',
  'referee.conflict.yes': '有',
  'referee.conflict.no': '没有',
  'referee.question.title': '第{number}题，共{total}题',
  'referee.question.continue': '继续',
  'referee.question.about': '关于{candidate}。您的回答已保存；您可以关闭本页，以后再用这个链接继续。',

  'referee.check.title': '请再看一遍您的回答',
  'referee.check.lead': '目前还没有提交。提交之后，就不能在这里修改了。',
  'referee.check.open': '尚未回答',
  'referee.check.change': '修改<unseen>对这个问题的回答：{question}</unseen>',
  'referee.check.fault': '{question}{fault}',
  'referee.check.shown':
    '您的评分与其他人的评分合在一起显示。您写的文字，以及您回答的时间和职位，会给{candidate}和{company}看，只标明您与候选人的关系，不写您的姓名。',
  'referee.check.send': '提交我的回答',

  'referee.decline.window': '谢绝',
  'referee.decline.title': '要谢绝提供推荐意见吗？',
  'referee.decline.lead': '没有关系，也不需要说明理由。如果您谢绝：',
  'referee.decline.deleted': '我们不会再为此给您发邮件，您已经填写的回答会被删除；',
  'referee.decline.seen':
    '{candidate}会看到您谢绝了；{company}会看到您与候选人的关系和谢绝这件事，看不到您的姓名；谁都看不到理由；',
  'referee.decline.final': '谢绝后不能收回。',
  'referee.decline.do': '谢绝',
  'referee.decline.back': '返回，我不谢绝',
  'referee.declined.title': '您已谢绝',
  'referee.declined.lead': '谢谢您告诉我们。我们不会再为{candidate}的事给您发邮件。',
  'referee.declined.done': '您不需要再做什么。查询编号：<code>{caseCode}</code>。',

  'referee.stop.title': '停止提醒',
  'referee.stop.heading': '要停止提醒吗？',
  'referee.stop.lead': '停止后，我们不再就{candidate}的推荐意见给您发提醒。',
  'referee.stop.open':
    '邀请本身仍然有效{dated, select, yes {，直到{at}} other {}}：如果您想回答，链接仍可使用。',
  'referee.stop.do': '停止提醒',
  'referee.stop.back': '返回',
  'referee.stopped.title': '已停止提醒',
  'referee.stopped.heading': '您不会再收到提醒',
  'referee.stopped.lead':
    '如果您想谈谈{candidate}，您的链接仍可使用{dated, select, yes {，直到{at}} other {}}。',
  'referee.stopped.go': '前往问题',

  'referee.paused.title': '推荐意见暂停收集',
  'referee.paused.lead':
    '{company}想变更关于{candidate}的询问内容。这要先由{candidate}决定，在此之前一切暂停。',
  'referee.paused.nothing': '您现在不需要做什么。您已经填写的回答会保留。',
  'referee.paused.again': '背景调查继续后，此链接就可以再次使用。如果不再继续，我们会告诉您。',
  'referee.paused.decline': '您仍然可以<a>谢绝</a>。查询编号：<code>{caseCode}</code>。',

  'referee.follow-up.window': '简短补充',
  'referee.follow-up.title': '关于{candidate}的简短补充',
  'referee.follow-up.lead':
    '您最近回答了有关{candidate}的问题。有几处内容，我们会询问每一位可能还了解一些情况的推荐人。这并不代表任何人作出了某种评价。',
  'referee.follow-up.saw': '<b>请说您亲眼所见。</b>如果您没有看到，请直说：这也是很好的回答。',
  'referee.follow-up.seen': '以下情况，您亲眼见过哪些？',
  'referee.follow-up.only': '只见过这种：{description}',
  'referee.follow-up.both': '两种都见过，在不同的时候',
  'referee.follow-up.none': '两种都没有，或者我没有观察到',
  'referee.follow-up.example': '您看到了什么？举个例子会有帮助。',
  'referee.follow-up.example-hint': '可以不填。请不要写私人情况：健康、家庭、年龄、薪酬。',
  'referee.follow-up.look-up': '如果您能查到，请填写。',
  'referee.follow-up.shown':
    '这些内容与您先前的回答一样处理。您的选择会与他人的合并。您写的话，以及您关于日期和职位的回答，会连同您的身份（不含姓名）给{candidate}和{company}看。',
  'referee.follow-up.until':
    '您可以在 {at} 之前回答。查询编号：<code>{caseCode}</code>。不确定是真是假？请<a>核对编号</a>。',
  'referee.follow-up.send': '提交',
  'referee.follow-up.decline-lead': '完全自愿，您不需要说明理由。',
  'referee.follow-up.decline': '我不想再补充',
  'referee.follow-up.stop': '不想收到提醒？<a>停止提醒</a>',
  'referee.follow-up.thanks.title': '谢谢您',
  'referee.follow-up.thanks.heading': '谢谢，这样就可以了',
  'referee.follow-up.thanks.lead': '您的回答已提交。您不需要再做什么。',
  'referee.follow-up.declined.title': '没有关系',
  'referee.follow-up.declined.lead': '我们不会再问您这几处内容。您先前的回答保持不变。',
  'referee.follow-up.code': '查询编号：<code>{caseCode}</code>。',

  'referee.thanks.title': '谢谢您',
  'referee.thanks.heading': '谢谢，您的回答已提交',
  'referee.thanks.lead': '{candidate}会先看到调查结果，并可以答复。之后{company}才得到报告。',
  'referee.thanks.done':
    '{sent, select, yes {提交时间：{at}。} other {}}您现在不需要再做什么。我们可能再向您简短询问一次。报告发出时，我们会发邮件向您致谢。',
  'referee.thanks.correct':
    '如果您想在此之前更正或撤回某些内容，请发邮件至 {contact}，并注明查询编号<code>{caseCode}</code>。',
};
