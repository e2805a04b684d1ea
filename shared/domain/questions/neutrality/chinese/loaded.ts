import { aimed } from './aimed.ts';
import type { Found } from './found.ts';
import { find, oneOf, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';
import { read } from './text.ts';
import { loadedToo, loaded as some } from './words/loaded.ts';
import { blaming, glorifying } from './words/phrases.ts';

const cues = new RegExp(oneOf([...some, ...loadedToo, ...blaming, ...glorifying]), 'g');
/** "…是那种…的人吗": a person in a pigeonhole. */
const kinds = pattern(`
  (?:那种|这种|那类|这类|那号|这号)~12(?:的人|之人|货色|家伙|主儿|主)(?!时|的时候)
  (?:是个|算个|就是个?|成了|简直是|活脱脱是?|典型的|十足的|地地道道的|彻头彻尾的|纯粹是)~6(?:鬼|精|虫|包|棍|货|油子|骗子|疯子|傻子|婊|狗|渣|迷|狂|控|魔|王|侠|佛|爷)(?=[吗？，的]|$)
  (?:什么|哪[些种])(?:德行|德性|嘴脸|货色|东西(?=吗|？)|玩意|花招|鬼主意|把戏|手脚|猫腻|勾当|花样|借口|幌子|歪理|名堂)
  (?:是不是|是否|会不会|显得|做事|为人|说话|性格|平时|干活|工作|有没有)~6(?:有点儿?|太(?!阳|太|空|极|原|平)|过于|过分|一味|只顾|光顾|净(?=会|说|想|干|挑)|只会|光会|只知道|就知道|专挑|专爱|就爱|老爱|光说|只说)
  (?:归为|归成|归入|归到|看成|视为|定性为|划为|贴上?)~6(?:人|类|标签)(?=$|[？吗])
  (?:是不是|是|算不算|算是?|称得上|算得上|属于|就是)(?:个|一个|一位|一名)?(?:典型的|标准的|十足的|地道的|名副其实的|实打实的|出了名的|有名的|公认的|天生的|骨子里|本质上)
  (?:使|耍|玩)[了过出弄]?(?:哪些|什么|些|点)?~2(?:手段|手腕|伎俩|花招|计谋|诡计|招数|阴招)|为了(?:升职|往上爬|上位|出名|邀功)|像(?:个|是)?~4(?:一样|似的)?(?:暴君|老爷|皇帝|大爷|泼妇|疯子|傻子|木头|死人|机器人)|(?:庸才|蠢材|人才还是|还是人才)
  一副~8(?:样子|嘴脸|面孔|架势|德行|派头)
`);
const fine = pattern(`
  水分(?:含量|测定|检测|率|仪|管理)|含水分|炸油条|(?<!老)油条
  (?:网络|电信|金融|交易)?(?:反|防)欺?诈|黑幕布|卧底调查|包袱(?:皮|布)|架空(?:层|线|线路|电缆|地板|输电|管)|奴隶制|蒙上(?:布|膜|罩)|注水(?:井|泵|试验|量|作业|压力|系统|管)|掺水(?:试|检)|高压(?:电|线|柜|锅|泵|气|水|灭菌|配电|设备|开关|室|电缆|作业|容器|变|清洗|管|釜|蒸汽|侧|氧|舱|注)|水货(?=车|码头)
  不堪(?:重负|承受)|八卦(?:图|掌|炉)|间谍软件|天才少年班|完美世界|自称(?:是)?(?:客户|记者|律师|警察|家属|工作人员|公安)
  蹭(?:网|饭|伤|痕|破|掉)|心胸(?:外科|科)|假装(?:客户|顾客|病人)|脸皮(?=紧|肤)|(?:木|钢|书|货|衣|脚手|支)架子|脚手架|火气旺|上火|吹捧器|脆弱(?:拉伸|性测试|人群)|标杆(?:管理|尺|测量)|旗帜(?:制作|悬挂|生产)|(?:国|党|团|队)旗帜|奇迹(?:暖暖)|英雄联盟|战绩(?=统计|查询)|传奇(?:游戏|故事)|神话故事|明星(?:产品|代言)|才华有限|横行(?=道|线)|霸王(?:茶姬|条款|餐|洗发)|王牌(?:产品|节目)|算计(?:划|量)
  (?:混得|混进|混上)(?:匀|均匀|料)|魔鬼训练|跟班(?:作业|学习|实习|劳动)|网络红人
`);
/** Emotive or judging words. About a customer they describe a situation; about the candidate they answer the question. */
export function loaded(question: Question): Found[] {
  const { text } = question;
  return [...find(text, cues, fine), ...find(text, kinds)]
    .filter((match) => /^所谓/.test(text.slice(match.from, match.to)) || aimed(question, match, true, false))
    .map(({ from, to }) => ({
      rule: 'loaded',
      from,
      to,
      ...(/^所谓/.test(text.slice(from, to)) && { edits: [{ from, to, put: '' }] }),
    }));
}

/** The first judging word of an answer that is offered. */
export function loadedOption(option: string): { start: number; end: number } | undefined {
  const { text, starts, ends } = read(option);
  const [hit] = find(text, cues, fine);
  if (hit === undefined) return undefined;
  return { start: starts[hit.from] ?? 0, end: ends[hit.to - 1] ?? option.length };
}
