import { matches, oneOf, pattern } from '../patterns.ts';
import { loaded, loadedToo } from './loaded.ts';
import { misdeeds, praise, scorn } from './values.ts';

const unknown = pattern(`
  ^(?:我)?(?:不清楚|不知道|不了解|不确定|不记得|记不清|不太清楚|说不清|说不准|不好说|无法判断|无法评价|无法回答|无从判断|难以判断|没有?观察到?|未观察到?|未观察|没见过|没有?机会观察|没看到|不适用|不便回答|不方便|不方便说|不便透露|不愿回答|拒绝回答|其他|其它|以上都不是|都不是|没有这种情况|没有遇到|没遇到|未遇到|没有印象|没印象|N/A|无可奉告|看不出来|不详|没注意|没留意|其他情况|跳过|无意见|没有接触|没接触过)
`);
/** Whether an answer declines to answer, and so stands on no scale. */
export const isUnknown = (words: string): boolean => matches(unknown, words);

const scale: readonly [RegExp, number][] = [
  [
    /^(?:中立|中等|中|一般般?|普通|尚可|还行|还可以|适中|不好不坏|说不上|持平|相当|差不多|合适|刚好|正好|正常|平均|居中|无所谓|既不.*也不.*|有时候?|有的时候|偶尔|时有时无|一半(?:左右)?|兑现了一半左右|大约一半|半数|约半数|部分|中规中矩|达到要求|符合要求|符合|符合(?:预期|标准|岗位要求|期望)|达标|及格|合格|与(?:要求|同岗位|他人|同事|平均|平均水平).{0,6}(?:相当|持平|一致|差不多)|平均水平|没有变化|没变化|不变|一样|说不好|一些|些许|若干)$/,
    0,
  ],
  [
    /^(?:从不|从来不|从未|从来没有|从没|完全不|完全没有|一点也不|一次也没|一次都没|绝不|根本不|毫不|毫无|没有|无|未曾|没|全无|0次|零次)/,
    -2,
  ],
  [
    /^(?:几乎每[天次周]|全程|总是|一直|始终|每次|每回|每次都|每一次都|永远|全部|全都|完全|百分之百|100%|任何时候)/,
    2,
  ],
  [/^.{0,4}(?:小部分|少部分|一小半)$/, -1],
  [/^.{0,4}(?:一半|半数)(?:左右)?$/, 0],
  [/^.{0,4}(?:大部分|多数|大半)$/, 1],
  [
    /^(?:几乎不|几乎没|很少|较少|极少|少数|不常|不太|不大|不怎么|偏少|小部分|不经常|多数时候不|不够|难得|大部分没|少部分|兑现了小部分|有点不|略不|稍不|不是很|有些不|不那么)/,
    -1,
  ],
  [
    /^(?:经常|常常|时常|多数|大多数?|大部分|通常|往往|一般都|较多|基本上?|大体|绝大部分|兑现了大部分|多次|频繁|较常)/,
    1,
  ],
];
const downs =
  /^(?:远|略|稍|明显|大幅|很|较|比较|非常|有些|有点|略微|稍微|极|极其|十分|相当|太|最|特别|还|挺|偏|更|也许|可能|强烈|坚决|偶尔|有时)?(?:显)?(?:得)?(?:低于|不如|不及|达不到|未达到|没达到|弱于|落后|差|糟|糟糕|烂|坏|弱|低|慢|晚|迟|少|劣|欠佳|较差|不佳|不好|不行|不满意|不同意|不认同|不赞成|反对|不清楚|不准|不及时|不可靠|不合格|不符合|不达标|不及格|不愿意?|不会|不能|不推荐|不|没|未|难|失望|令人失望|靠后|垫底|下游|倒数|中下|有待|需要?改进|待改进|欠缺|缺乏|混乱|不足|大改|推倒|重写|重做|面目全非)/;
const ups =
  /^(?:远|略|稍|明显|大幅|很|较|比较|非常|还|还算|基本|有些|略微|稍微|极|极其|十分|相当|太|最|特别|严格|挺|蛮|更|完全|强烈|大致|总体|绝对|超级?|无比|尚)?(?:早|多|大|长|提前|遵守|做到|执行|配合|接受|乐于|合作|遥遥领先|领先|靠前|中上|上游|高于|优于|超过|超出|超|强于|好于|多于|胜过|优|优秀|优良|良|良好|好|不错|客气|热情|有礼|礼貌|亲密|融洽|和睦|友好|密切|出色|杰出|卓越|完美|一流|强|高|快|清楚|清晰|满意|同意|认同|赞成|支持|推荐|愿意|会|能|可靠|准时|按时|及时|准确|符合|到位|专业|合格|达标|认真|负责|积极|主动|耐心|友善|熟练|顺利|受欢迎|少量改动|几乎不用改|不用改|无需改动|无可挑剔|没得说|没问题|赞|棒|牛|理想|令人满意|扎实|熟悉|了解|明白|有效|有帮助|公平|公正|稳定|严谨|细致|周到)/;
const blame = new RegExp(
  oneOf([...scorn.filter((word) => word.length > 1), ...misdeeds, ...loaded, ...loadedToo]),
);
const applause = new RegExp(oneOf(praise.filter((word) => word.length > 1)));

/** From -2 to 2, or undefined where an answer is not a point of a scale. */
export function gradeOf(words: string): number | undefined {
  // Numbers say for themselves what they are.
  if (
    /[\d一二三四五六七八九十两几半](?:个|多)?(?:天|周|月|年|小时|分|次|人|名|份|成|倍|家|台|岁|万|元|点)/.test(
      words,
    )
  )
    return undefined;
  if (/各占一半|一半一半|各半$|对半/.test(words)) return 0;
  for (const [form, grade] of scale) {
    const [hit] = form.exec(words) ?? [];
    if (hit === undefined) continue;
    // "经常迟到" is no praise, "从不迟到" no blame.
    const turned =
      grade !== 0 && blame.test(words.slice(hit.length)) && !/不(?:清楚|满意|同意|好)/.test(words);
    return turned ? -grade : grade;
  }
  if (/^(?:偶尔|有时)/.test(words)) return blame.test(words) || /晚|迟|慢|差/.test(words) ? -1 : 0;
  if (downs.test(words)) return strength(words, -1);
  if (ups.test(words)) return strength(words, 1);
  if (blame.test(words)) return -2;
  return applause.test(words) ? 1 : undefined;
}

const strength = (words: string, sign: number): number =>
  /^(?:还|还算|勉强|基本|尚)/.test(words)
    ? sign / 2
    : /^(?:远|明显|大幅|很|非常|极|十分|太|最|特别|完全|强烈|坚决|超|无比|绝对)|优秀|杰出|卓越|完美|一流|出色/.test(
          words,
        )
      ? 2 * sign
      : sign;
