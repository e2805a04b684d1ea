import type { WordingRule } from '../rules.ts';

/** A question that asks openly for a quantity or a time needs no quantity of its own. */
const asksHowMuch = /多久|几次|多少|频率|多长|几个|几年|几天|何时|什么时候/;

/** What gives "how was it" something to be about. */
const hasAspect =
  /(?:工作质量|质量|状态|速度|能力|态度|水平|效率|结果|进度|情况(?:下)?|流程|配合|沟通|协作|准确|清楚|程度|方式|方法|关系|出勤|表达|记录|交接|安排|分工|完成|处理|应对|说明|管理|组织|汇报|反馈|执行|准备|计划|决定|判断|学习|写|讲|教|带|做得|答|改|测试|设计|维护|服务|效果|实际|作用|反应|回应|条件)[^，。]{0,8}(?:怎么样|咋样|如何|好不好|行不行|还行吗|还好吗|好吗|行吗|可以吗)/;

/** Whether a match of a rule means what it seems to mean, read in its question. */
export function specific(rule: WordingRule, words: string, text: string, at: number): boolean {
  if (rule === 'vague_quantifier')
    return !asksHowMuch.test(text) && !/请(?:举|说|描述|谈)/.test(text.slice(0, 3));
  if (rule === 'vague_referent' && /(?:怎么样|咋样|如何|行吗|好吗|好不好|可以吗|行不行)/.test(words))
    return (
      !(hasAspect.test(text) && !/(?:其他|别的)方面/.test(text)) &&
      !/^(?:如何)[^，。？！]/.test(words + text.slice(at + words.length, at + words.length + 2))
    );
  if (rule === 'hypothetical' && /^[^如假要倘若万设试想一]*会/.test(words))
    return !/(?:时|遇到|之后|后)[，,]/.test(text);
  return true;
}
