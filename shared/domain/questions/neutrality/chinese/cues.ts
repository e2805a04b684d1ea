import type { Spotted } from '../fault.ts';
import type { WordingRule } from '../rules.ts';
import { plain } from '../topics/match.ts';

/** Cues that need no grammar: each is a fault wherever it stands. */
const cues: readonly (readonly [WordingRule, RegExp])[] = [
  [
    'suggestive',
    /(?:有多(?:么)?|多么|何等|如此)(?:高超|出色|优秀|杰出|厉害|强大|精湛|糟糕|差劲|恶劣|离谱)|最(?:离谱|丢人|出丑|风光|惊艳|糟糕|失败|精彩|闪光)的/g,
  ],
  ['loaded', /(?:很|太|特别|非常|这么|那么|有点)懒(?!得)|打小报告|拍马屁|老油条|混日子|滥竽充数/g],
  [
    'double_barrelled',
    /[\u4e00-\u9fff]{1,6}(?:能力|态度|质量|速度|水平|经验|技能)(?:和|与|及|以及|、)[\u4e00-\u9fff]{0,6}(?:能力|态度|质量|速度|水平|经验|技能)(?=怎么样|如何|好不好|怎样|行吗|好吗|强不强)/g,
  ],
];

/** Faults that these cues show. */
export const cueFaults = (text: string): Spotted[] => {
  const read = plain(text);
  return cues.flatMap(([rule, cue]) =>
    [...read.matchAll(cue)].map((match) => ({
      rule,
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
};

/** Whether something found is no fault after all, read with more of the text around it. */
export function isInnocent({ rule, start, end }: Spotted, text: string): boolean {
  const words = text.slice(start, end);
  const around = text.slice(Math.max(0, start - 3), end + 8);
  switch (rule) {
    case 'loaded':
      return /当天才|第二天才|几天才|每天才|那天才|天才(?:能|会|说|做|到|交|来|去|发|知道|有)/.test(around);
    case 'hypothetical':
      return /(?:难以|无法|没有|不可)预料/.test(around);
    case 'vague_referent':
      // "That changeover": the noun behind it says which one is meant.
      return (
        /^(?:那|这)(?:一)?(?:次|场|轮|批|段|个|项|份|位)$/.test(words) &&
        /^[\u4e00-\u9fff]{2,}/.test(text.slice(end)) &&
        !/^(?:事|情|东西|方面|问题|情况|样|怎|如|是|后|之|了|吗|没)/.test(text.slice(end))
      );
    case 'negation':
      return (
        /^非$/.test(words) && /非(?:技术|正式|工作|专业|营利|全职|常|工程|财务|母语|标准|公开)/.test(around)
      );
    default:
      return false;
  }
}

/** Whether five answers describe the points of a scale by behaviour, which is not what the question asks about. */
export const areAnchors = (options: readonly string[]): boolean =>
  new Set(options).size === 5 &&
  options.length === 5 &&
  options.reduce((sum, one) => sum + [...one].length, 0) >= 22;
