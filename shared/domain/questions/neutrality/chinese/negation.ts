import { all, type Found } from './found.ts';
import { find, type Match, pattern } from './patterns.ts';
import type { Question, Sentence } from './sentences.ts';

/** Every word that turns a sentence round. */
const nots = pattern(`
  [不没未]|无(?=法|人(?!机)|权|需|从|任何)|非(?!常|洲|凡|遗|机动车|标|营利|公|物质|正式|全日|工作|结构|处方|上市)|并非|毫无|缺乏|否认|反对|拒绝(?!客户|供应商|顾客|率)|避免|防止|难以|免于|从未|罕见|少见|鲜有|鲜少|甚少
`);

/** Words that have a negative in them and turn nothing round. */
const innocent = pattern(`
  ([\u4e00-\u9fff])(?:不|没)\\1|[看听说谈做吃想行认]不[看听说谈做吃想行认]|有没有|有无|是不是|能不能|会不会|可不可以|愿不愿意?|肯不肯|好不好|对不对|行不行|要不要|该不该|适不适合|清不清楚|知不知道|了没(?:有)?$|没有$
  不(?:同|断|久|少|仅|但|只|光|过|锈钢|动产|管|论|得不|便|合格(?:品|率|项|产品|原料)|符点|一致|如|妨|止|时|等|然|良(?:品|反应|率|事件|资产|贷款|记录)|定期|可抗力|知不觉|间断|停|懈|可避免|可或缺|约而同|限|日|明(?:原因|来电|物)|满意度|干胶|粘|孕|育|朽|惑|菲|丹|列颠|料|愧|啻|免|外乎)|(?:差|了|对|来|舍|巴|顾|恨|少|用|免|要|大|想|保|动|莫|无|时|冷|毫)不(?:起|及|得|多|了|齐|准|住|动就)?(?=了|的话|多|$)?
  不(?:卑不亢|慌不忙|急不躁|折不扣|偏不倚|声不响|理不睬|闻不问|紧不慢|大不小|依不饶|多不少|骄不躁|温不火|三不四|明不白|清不楚|知不觉|屈不挠|眠不休|管不顾|痛不痒|情不愿|干不净|遗余力|厌其烦|拘一格|假思索|言而喻|辞辛苦|计前嫌|以为然|翼而飞|可开交|务正业|择手段|学无术|思进取|求上进)|缺一不可|而不是|而非|不是[^，。？]{1,8}，?而是|不满(?:意见|情绪)|必不可少|不可或缺|一丝不苟|不得不|从不同|无微不至|供不应求|层出不穷|坚持不懈|锲而不舍|持之以恒|有条不紊|滔滔不绝|源源不断|孜孜不倦|坐立不安|应接不暇|措手不及|参差不齐|爱不释手|念念不忘
  事无巨细|不再(?:续|担任|合作|录用|招)|(?:通知|告诉|告知|说明|解释|承诺|答应|保证|提醒|表示|声明|决定|同意|商定|约定)~8[不没]|(?:不|没)(?:知道|清楚|记得|了解|确定|适用|便回答|明白)(?=$|的话|就)|拿不准|未来|未成年|未必|尚未|未婚|没收|没关系|没事|从来没|没问题|没错|沉没|淹没|出没|埋没|无[论锡线]|不好意思|差不多|忍不住|忍得住|来得及|舍不得|受不受|非(?:常|得)|除非|是非|南非|莫非|无非|否则
  (?:在|当)?(?:没有?人|无人)(?:监督|在场|值守|值班|带|指导)(?:的情况下|时|的时候)?|不在(?:现场|场|岗|办公室|公司|班上)(?:时|的时候|期间)
  (?:零部件|产品|材料|货物|数据)不(?:合格|一致|足|符)|库存不足|人手不[足够]|意见不(?:同|一致|统一|合)|信息不[足全]|质量不(?:合格|达标)|供货不足|不[满合]的?(?:客户|顾客|员工)
  (?:避免|防止|拒绝|反对)(?![^，。？]{0,12}[不没未])
`);

/** A phrase that two negatives make. */
const pairs = pattern(`
  不无|并非(?:不|没|毫无|无)|并不(?:是)?(?:不|没有?)|(?<!是)不是(?:说)?(?:不|没有?(?!$))(?!是)|(?<![会爱欢能可该愿])不(?:会|爱|喜欢|能|可能|可以|应该?|曾|至于|见得|敢说|大会|太可能|太会|怎么)~3(?:不|没有?|无)(?!(?:同|断|久|少|过|管|论|便))|不乏|未(?:尝|必|曾|见)~3(?:不|没|无)|何尝不|没有(?:什么|哪|任何|一|多少)?~6(?:不|没)(?!(?:同|断|久|少|过|管|论|便))|没(?:发现|见过|听过|看到|看见|觉得|注意到|出现过|遇到过|有过|少)~12(?:不|没|未|无)(?!(?:同|断|久|少|过|管|论|便))|(?:否认|反对|不同意|不赞成|不认同|不认为|不觉得|不相信|无法否认|不否认|难以否认|怀疑)~16(?:不|没|未|无法|缺乏|难以)(?!(?:同|断|久|少|管|论|便))
  (?:避免|防止|拒绝|免得|以免|杜绝|阻止|禁止|忘记|忘了|无法|难以|很少|极少|几乎不|从不|从未|从来不|从没|从来没有?|鲜有|罕见|缺乏|不常|不怎么|少见|鲜见)~10(?:不(?!同|断|久|少|过|管|论|便|合格|符|良)|没(?!收)|未(?!来|成年)|拒绝|避免|否认|缺席|缺乏|忘记)
  (?:不|没|未)(?:会|能|曾|是|想|要|愿意?|肯|敢|可能|至于)?(?:拒绝|否认|反对|避免|缺乏|忘记|忽视|忽略|排斥|抗拒|讨厌|介意|失败|缺席|缺少|错过|遗漏|漏掉|推辞|推脱|逃避|回避)
  [不没](?:遵守|违反|服从|执行)[不没]
  非~6不(?:可|行|做|干|去|来)|无(?:一|人|所|时|处|往|微|法|从)不|莫不|无不|并非没
  不(?:会|能)?(?:觉得|认为|同意|赞成|反对|否认)~16(?:不|没|未|无)
  (?:罕见|少见|稀奇|奇怪|意外|反常|不寻常|不正常|不常见)~10(?:不|没|未)(?!(?:同|断|久|少))
`);
const pairsFine = pattern(`
  不(?:得不|能不说|管不顾|卑不亢|慌不忙|急不躁|折不扣|偏不倚|屈不挠|闻不问|理不睬|紧不慢|声不响|骄不躁|多不少|大不小)|([\u4e00-\u9fff])不\\1|是不是|能不能|会不会|有没有|要不要|该不该|好不好|对不对|可不可以|知不知|愿不愿|肯不肯|莫不是|岂不|无(?:微不至|时无刻)
  没有(?:预约|资质|证据|经验|合同|发票|授权|监督|标准|先例|固定|统一|现成|足够|明确)的?~8(?:不(?:同|足|一致|合格|符))
`);
const relative = pattern(`
  [不没未无]~8的(?!时候|情况|习惯|现象|毛病|做法|行为|问题|是|$|任务|工作|东西|事|地方|方面|环节)~4
  ^~20[不没未无]~8(?:的(?:时候|情况下)|时(?![间候])|就|之前|前提下)
`);

function inMain({ framed }: Question, { from }: Match): boolean {
  return framed[from] === false;
}

/** One negation makes a question harder; two have to be undone before it can be answered. */
export function negation(question: Question): Found[] {
  const { text, sentences } = question;
  const doubled = find(text, pairs, pairsFine).filter((match) => inMain(question, match));
  if (doubled.length > 0) return all('double_negation', doubled);
  return sentences.flatMap((sentence) => negationIn(question, sentence));
}

function negationIn(question: Question, { from, to, kind, clauses }: Sentence): Found[] {
  if (kind === 'request') return [];
  for (const clause of clauses) {
    if (clause.frame) continue;
    const words = question.text.slice(clause.from, clause.to);
    const hits = find(words, nots, innocent)
      .map((hit) => ({ from: clause.from + hit.from, to: clause.from + hit.to }))
      .filter((hit) => inMain(question, hit));
    const inside = find(words, relative).map((hit) => ({
      from: clause.from + hit.from,
      to: clause.from + hit.to,
    }));
    const plain = hits.filter((hit) => !inside.some((one) => one.from <= hit.from && hit.to <= one.to));
    const [first, second] = hits;
    if (
      first !== undefined &&
      second !== undefined &&
      plain.length > 1 &&
      !/[也又、]/.test(question.text.slice(first.to, second.from))
    )
      return all('double_negation', [{ from: first.from, to: second.to }]);
    if (plain[0] !== undefined && /@|您|哪|什么|谁/.test(question.text.slice(from, to)))
      return all('negation', plain.slice(0, 1));
  }
  return [];
}
