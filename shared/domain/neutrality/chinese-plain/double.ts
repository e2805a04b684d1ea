/** What can be asked about somebody: two of these side by side are two questions. */
const aspect =
  '(?:专业|业务|工作|沟通|技术|管理|领导|组织|协调|学习|执行|表达|写作|英语|口语|团队|合作|服务|抗压|创新|判断|决策|分析|销售|谈判|解决问题的?)?(?:能力|态度|水平|质量|速度|效率|准确度|准确率|精度|责任心|责任感|积极性|主动性|人品|品德|性格|脾气|为人|业绩|绩效|成绩|表现|经验|技能|技术|素质|意识|精神|作风|纪律|纪律性|出勤|出勤率|人缘|人际关系|关系|习惯|风格|方法|思路|潜力|优点|缺点|优势|劣势|沟通|协作|配合|可靠性|诚信|忠诚度|稳定性|细心程度|耐心|礼貌|守时)';

const joined = '(?:和|与|及|以及|、|跟|还有|或|或者|并且|而且|兼)';

/** Pairs that are one thing. */
const fixed =
  /优点和缺点|优缺点|优势和(?:劣势|不足)|长处和短处|健康(?:和|与|、)安全|安全(?:和|与|、)健康|研发|条款和条件|职责和(?:权限|范围|任务)|角色和职责|岗位和职责|利弊|上下级|收发|进销存|开始和结束|起止|到岗和离岗|衔接和交接|问题和(?:建议|意见)|您和|您与|你和|您跟|之间|双方|一方面/g;

const kindOfQuestion =
  /(?:吗|呢|么|什么|怎么|怎样|如何|多少|几|哪|谁|是否|是不是|有没有|能不能|会不会|好不好|何时|何地|多久|多大|(.)不\1|(.)没\2)/;

/** A request that goes with the one question: an example, a reason, some more words. */
const request =
  /(?:请|可以|能否|麻烦)?(?:您)?(?:举(?:一)?(?:个|些)?(?:具体)?(?:的)?例|举例|说说(?:具体|例子|理由|当时)|简单(?:说明|描述|谈谈)|具体(?:说明|描述|谈谈|是什么|说说)|说明(?:理由|原因)|补充)/;

const aspects = new RegExp(`${aspect}${joined}${aspect}`, 'g');
const predicates =
  /(?:是否|是不是|有没有|算不算)?[^，。？！；、]{1,12}(?:且|又|并且|而且|同时又?)[^，。？！；]{1,14}(?:吗|[？?])/g;

interface Found {
  start: number;
  end: number;
}

/** Clauses of a text between marks that end a question or join two. */
function clausesOf(text: string): Found[] {
  const clauses: Found[] = [];
  let start = 0;
  for (const match of text.matchAll(/[，,。？?！!；;]/g)) {
    if (match.index > start) clauses.push({ start, end: match.index + 1 });
    start = match.index + 1;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

const asks = (clause: string): boolean => kindOfQuestion.test(clause) && !request.test(clause);

/** A clause that only sets the scene: when, where, about whom. */
const setting =
  /(?:时|时候|后|以后|之后|前|之前|中|期间|里|下|上|方面|的话|情况下|那(?:段|些|几)[^，]{0,6})[，,]?$|^(?:在|当|对于?|关于|就|除了|根据|按照|自从|从|为了|作为|与|和|同)/;

/**
 * Where two things are asked: two questions, two aspects under one "how", two predicates under one "whether".
 *
 * @param text with half-width letters; offsets are its own
 */
export function doubles(text: string): Found[] {
  const read = text.replace(fixed, (words) => '\u0000'.repeat(words.length));
  const asking = clausesOf(read).filter(
    ({ start, end }) => asks(read.slice(start, end)) && !setting.test(read.slice(start, end)),
  );
  const [first] = asking;
  const last = asking.at(-1);
  const two = first && last && first !== last ? [{ start: first.start, end: last.end }] : [];
  const pairs = [aspects, predicates].flatMap((pattern) =>
    [...read.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return two.length > 0 ? two : pairs.slice(0, 1);
}
