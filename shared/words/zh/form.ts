import type { form as en } from '../en/form.ts';

export const form: Record<keyof typeof en, string> = {
  'form.too-long': '最多{most}个字符。',
  'form.one-line': '请写在一行内。',
  'form.address-too-long': '这个地址太长。',
  'form.address-whole': '请填写完整的邮箱地址，例如 ana@example.com。',
  'form.month-missing': '请同时选择月份。',
  'form.year-wrong': '请用四位数字填写年份，例如 2021。',
  'form.case-code-missing': '请输入邮件中的查询编号。',

  'form.referee-missing': '请选择一位推荐人。',
  'form.new-address-missing': '请填写对方新的邮箱地址。',
  'form.name-missing': '请填写对方的姓名。',
  'form.email-missing': '请填写对方的邮箱地址。',
  'form.role-missing': '请选择您和对方的关系。',
  'form.relationship-missing': '请用几个字说明您和对方如何共事。',
  'form.from-missing': '请填写您和对方从何时开始共事。',
  'form.place-unknown': '请从列表中选择国家或地区，或者选择“我不知道”。',
  'form.language-unknown': '请从列表中选择语言。',
  'form.do-not-contact-unclear':
    '“{entry}”可能指不止一个人。请填写完整的邮箱地址、域名（例如 example.com）或完整的姓名。',
  'form.do-not-contact-two': '“{entry}”可能是一个人，也可能是两个人。请每人单独写一行，不要用逗号。',

  'form.scale-missing': '请从五项中选一项，或者选择“我没有观察到”。这也是一种回答。',
  'form.seen-missing': '请选择您见过的情况，或者选择“两种都没有”。这也是一种回答。',
  'form.contradiction': '您填写了回答，又勾选了“我不清楚”。请只保留一项。',
  'form.text-contradiction': '您写了内容，又勾选了“没有补充，或没有观察到”。请只保留一项。',
  'form.month-or-unknown': '请填写年份和月份，或者勾选“我不清楚”。这也是一种回答。',
  'form.fact-missing': '请写下您记得的内容，或者勾选“我不清楚”。这也是一种回答。',
  'form.text-missing': '请写一句话，或者勾选“没有补充，或没有观察到”。这也是一种回答。',
  'form.choice-missing': '请选一项，或者选择“我不清楚”。这也是一种回答。',
  'form.conflict-missing': '请选择“有”或“没有”。两种回答都可以。',
  'form.redaction-missing': '请选择删去这些文字，还是放行原文。',
  'form.response-missing': '请选择接受、说明或提出异议。',
};
