import type { signal as en } from '../en/signal.ts';

export const signal: Record<keyof typeof en, string> = {
  'signal.title': '我们在回答中注意到的情况',
  'signal.hint': '以下每一项都只是供人参考的提示，不是定论，也没有因此排除任何人。这些情况可能有正当的原因。',
  'signal.rests': '依据：{what}。',
  'signal.degree.some': '提示',
  'signal.degree.clear': '明显的提示',
  'signal.degree.strong': '强烈的提示',
  'signal.ground.wording': '相同的文字',
  'signal.ground.equal': '几乎相同的评分',
  'signal.ground.device': '相同的设备',
  'signal.ground.network': '相同的网络',
  'signal.ground.minutes': '相隔几分钟之内提交的回答',
  'signal.ground.imitates': '形似该机构的邮箱地址',
  'signal.ground.otherwise': '其他机构的邮箱地址',
  'signal.hostile_outlier.said':
    '{of}位推荐人中有{n}位在所有问题上的评分都远低于其他人。其回答的分量因此较轻。',
  'signal.hostile_outlier.rests': '所有评分问题的整体情况，与其他人的选择对照',
  'signal.hostile_outlier.maybe': '可能是在另一种环境中与候选人共事，也可能对所有人的要求都比较严格。',
  'signal.lenient_outlier.said':
    '{of}位推荐人中有{n}位在所有问题上的评分都远高于其他人。其回答的分量因此较轻。',
  'signal.lenient_outlier.rests': '所有评分问题的整体情况，与其他人的选择对照',
  'signal.lenient_outlier.maybe': '可能看到的是工作的另一面，也可能对所有人都比较宽厚。',
  'signal.role_difference.said':
    '{shown, select, yes {{role}在所有问题上的评分比其他人{direction, select, lower {低} other {高}}。} other {有一种关系的推荐人，在所有问题上的评分比其他人低或高。人数少的关系不写明。}}',
  'signal.role_difference.rests': '所有评分问题的整体情况，按关系相互对照',
  'signal.role_difference.maybe': '关系不同，看到的工作内容也不同。',
  'signal.collusion_harm.said':
    '{of}位推荐人中有{n}位的回答与另一位非常相似，看起来像是商量过的。这些回答偏低。看起来商量过的几位，合起来只算一位。',
  'signal.collusion_harm.maybe': '可能在同一间办公室工作、住在一起，或者谈论过同样的事情。',
  'signal.collusion_praise.said':
    '{of}位推荐人中有{n}位的回答与另一位非常相似，看起来像是商量过的。这些回答偏高。看起来商量过的几位，合起来只算一位。',
  'signal.collusion_praise.maybe': '可能在同一间办公室工作、住在一起，或者谈论过同样的事情。',
  'signal.candidate_device.said': '{of}位推荐人中有{n}位回答时所用的设备，候选人也用过。',
  'signal.candidate_device.rests': '设备的标记，只短期保存',
  'signal.candidate_device.maybe': '可能是工作单位、家里或图书馆共用的电脑。',
  'signal.straight_lining.said': '{of}位推荐人中有{n}位对每个问题都给了相同的评分。',
  'signal.straight_lining.rests': '所有问题的评分，以及其他人的评分差别有多大',
  'signal.straight_lining.maybe': '可能确实这样看，也可能时间不够。',
  'signal.too_fast.said': '{of}位推荐人中有{n}位回答得比读完问题所需的时间还快。',
  'signal.too_fast.rests': '回答所用的时间',
  'signal.too_fast.maybe': '可能之前看过这些问题，或者是在别处写好的。',
  'signal.declared_conflict.said': '{of}位推荐人中有{n}位存在可能影响其看法的情况（由本人或候选人说明）。',
  'signal.declared_conflict.rests': '我们询问时，本人和候选人告诉我们的情况',
  'signal.declared_conflict.maybe': '主动说明是坦诚的做法，许多人仍然会如实评价。',
  'signal.extreme_without_example.said':
    '{of}位推荐人中有{n}位选了量表的两端，没有举例，而其他人的看法不同。',
  'signal.extreme_without_example.rests': '没有举例的1或5的评分',
  'signal.extreme_without_example.maybe': '写例子需要时间，有些人也没有可以说的例子。',
  'signal.mail_mismatch.said': '{of}位推荐人中有{n}位的邮箱地址与共事的机构不符。',
  'signal.mail_mismatch.maybe': '人会换工作，公司也可能使用多个邮箱域名。',
};
