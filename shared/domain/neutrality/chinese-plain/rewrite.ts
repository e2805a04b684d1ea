import type { WordingRule } from '../rules.ts';

const openings =
  /^(?:您|你)?(?:是不是|是否)?(?:也|都)?(?:同意|认同|赞同|觉得|认为)(?:说)?[，,]?|^难道(?:您|你)?(?:不(?:觉得|认为))?|^(?:显然|众所周知|毫无疑问|想必)[，,]?|^(?:您|你)不(?:觉得|认为)/;

/** The question in neutral words, where they follow from the fault without guessing; undefined else. */
export function rewritten(rule: WordingRule, text: string): string | undefined {
  const to = (words: string): string | undefined => (words !== text && words.length > 3 ? words : undefined);
  switch (rule) {
    case 'leading':
      return to(
        text
          .replace(openings, '')
          .replace(/[，,](?:对吧|是吧|不是吗|对吗|是吗|不对吗|对不对|是不是)[？?]/, '吗？')
          .replace(/吧[？?]$/, '吗？')
          .replace(/(?<![吗呢么什怎如哪谁几])[？?]$/, (mark) =>
            /[吗呢么什怎如哪谁几]/.test(text) ? mark : '吗？',
          ),
      );
    case 'absolute':
      return to(text.replace(/总是|总能|总会|始终|一直都|永远|百分之百|完全|绝对|彻底/g, ''));
    case 'vague_quantifier':
      return /^[^，。]{0,12}(?:经常|常常|时常|时不时|偶尔|三天两头)[^，。？]{2,20}吗[？?]$/.test(text)
        ? to(text.replace(/经常|常常|时常|时不时|偶尔|三天两头/, '多久会').replace(/吗[？?]$/, '一次？'))
        : undefined;
    case 'suggestive':
      return to(
        text
          .replace(/有多(?:么)?(?:出色|优秀|糟糕|差|厉害|强)/, '怎么样')
          .replace(/多么(?:出色|优秀)的/, '怎样的'),
      );
    default:
      return undefined;
  }
}
