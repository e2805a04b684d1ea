const unknown =
  /^(?:我)?(?:不(?:清楚|知道|确定|了解|适用)|没(?:有)?(?:观察|见过).*|其他|说不清|无法.*|不好说|弃权)$/;

/** How an answer is coloured: 1 good, -1 bad, 0 neither. */
function colour(option: string, graded: boolean): number | undefined {
  const text = option.trim();
  // "Not clear" is no answer, unless it is the end of a scale that begins with "clear".
  if (unknown.test(text) && !(graded && text.includes('清楚'))) return undefined;
  if (middle.test(text) && !/不一般/.test(text)) return 0;
  if (bad.test(text)) return -1;
  return good.test(text) ? 1 : undefined;
}

const middle = /一般|中等|普通|尚可|还行|中立|持平|符合(?:要求|预期)|达到|基本按时|有时|中规中矩|说不上/;
const bad =
  /差|糟|烂|坏|不(?:好|佳|够|满意|清楚|符合|及格|合格|可靠|同意|愿意|推荐|足|达标|会|能|太|怎么|按时|主动|积极|认真)|低(?:于|劣|下)|弱|很少|从不|从来不|没有|没|未|偶尔|晚|迟|慢|错|推倒|大改|面目全非|不耐烦|争吵|混乱|敷衍|勉强|欠|缺|失败|难|跑火车|劣|懒|需要改进|待改进|少|小/;
const good =
  /好|优|佳|出色|杰出|卓越|满意|清楚|清晰|可靠|同意|愿意|推荐|合格|及格|达标|超出|高|强|总是|经常|每次|大部分|按时|提前|主动|积极|认真|精彩|条理|有见地|完美|擅长|熟练|快|准确|^(?:是|会|能)|多|完全|始终|一直|少量改动/;

const inNumbers = /\d|[一二三四五六七八九十]+(?:个|次|天|周|月|年|人|小时|岁|成|%)/;
const neutralKinds = /^(?:是|否|有|没有|会|不会|能|不能|愿意|不愿意|不确定|不知道|不清楚)$/;

/** Steps of frequency from often to never; a scale of them that does not reach both ends leans. */
const often = /总是|经常|每次|一直|始终|大部分|多数|常常|通常/;
const rarely = /从不|从未|从来不|很少|偶尔|几乎不|没有|少数/;

/**
 * Whether the answers offered lean to one side: more that praise than blame or the other way round. Categories, numbers and
 * descriptions of behaviour lean nowhere.
 */
export function leans(options: readonly string[]): boolean {
  const told = options.map((one) => one.trim()).filter(Boolean);
  if (told.length < 3 || told.every((one) => neutralKinds.test(one))) return false;
  const frequent = told.filter((one) => often.test(one) || rarely.test(one));
  if (frequent.length >= 2 && frequent.length >= told.length - 1)
    return (
      told.some((one) => often.test(one)) !==
      told.some((one) => /从不|从未|从来不|几乎不|很少|没有/.test(one))
    );
  if (told.filter((one) => inNumbers.test(one)).length * 2 >= told.length) return false;
  // Five descriptions of behaviour are anchors of a scale, whatever words are in them.
  const length = told.reduce((sum, one) => sum + [...one].length, 0) / told.length;
  if (told.length === 5 && length > 6) return false;
  const graded = told.some((one) => /^(?:非常|很|十分|比较|较|还算|基本)?清楚$/.test(one));
  const colours = told.map((one) => colour(one, graded)).filter((one) => one !== undefined);
  if (colours.length < 3) return false;
  const [up, down] = [colours.filter((one) => one > 0).length, colours.filter((one) => one < 0).length];
  return Math.abs(up - down) >= 2 || (up >= 2 && down === 0) || (down >= 2 && up === 0);
}
