import type { Spotted } from '../fault.ts';
import type { WordingRule } from '../rules.ts';
import { plain } from '../topics/match.ts';

const praise =
  '(?:tremendous|brilliant|outstanding|excellent|amazing|fantastic|remarkable|extraordinary|exceptional|incredible|superb|wonderful|terrific|impressive|stellar|phenomenal|magnificent|splendid|awful|terrible|dreadful|appalling|disastrous|abysmal|horrendous|hopeless|shocking)';

/** Cues that need no grammar: each is a fault wherever it stands. */
const cues: readonly (readonly [WordingRule, RegExp])[] = [
  [
    'leading',
    /\b(?:any|some|a) reason\b[^?.!]{0,30}\b(?:not|n't) (?:to )?(?:hire|employ|take|trust|recommend)\b/gi,
  ],
  ['suggestive', new RegExp(`\\b(?:what|such) (?:an? )?${praise}\\b|\\b(?:most|how) ${praise}\\b`, 'gi')],
  [
    'presumption',
    /\bafter how many (?:warnings|reminders|attempts|complaints|chances|tries) (?:did|does|would|has|had)\b|\bwhy did (?:the |your |his |her |their )?\w+ (?:stop|lose|refuse|give up|no longer)\b[^?.!]{0,20}\b(?:trust\w*|faith|confidence|patience|working|talking|speaking|listening)\b/gi,
  ],
  [
    'presumption',
    /\b(?:make|made|makes) up for (?:the|his|her|their|those|all the) \w*(?:mistakes?|errors?|delays?|failures?|losses|damage|lateness)\b/gi,
  ],
  [
    'absolute',
    /\b(?:each and every|every single|without (?:a single |any )?exception|come rain or shine|day in,? day out|no matter what|to a fault|not once|not a single)\b/gi,
  ],
  [
    'hearsay',
    /\bwhat (?:impression|opinion|view|picture|idea) (?:did|does|do|have|had|has) (?:his|her|their|the|your|other|former|previous|\w+'s|\{name\}'s) [\w' -]{0,40}\b(?:have|has|had|get|form|hold) of\b/gi,
  ],
  [
    'double_barrelled',
    /\b(?:the )?\w+ as well as (?:the )?\w+ of\b|\bhow did (?:\{name\}|\w+) \w+, \w+,? and \w+\?/gi,
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

const quoted = /"[^"]*"|(?<=\s)'[^']{2,60}'(?=[\s,.?!])/g;
const subordinate =
  /^(?:when|while|if|after|before|once|whenever|although|though|because|since|as|in|at|on|during|by|from|for|with|looking|among|of|under|over|within|apart)\b/i;
const inserted =
  /^(?:\w+,? )?(?:how|what|which|where|when|why|in which \w+|by which \w+|by what \w+),? (?:if (?:any(?:thing|one|body|where)?|at all|ever)|for example|such as|say|e\.g\.)/i;

/** Whether something found is no fault after all, read with more of the text around it. */
export function isInnocent({ rule, start, end }: Spotted, text: string): boolean {
  const read = plain(text);
  const words = read.slice(start, end);
  switch (rule) {
    case 'absolute':
      // The words of a rule, a title or a name are quoted, not asserted.
      return (
        [...read.matchAll(quoted)].some(
          (match) => match.index <= start && end <= match.index + match[0].length,
        ) ||
        (/^[A-Z]/.test(words) && start > 0 && /[a-z,] $/.test(read.slice(0, start)))
      );
    case 'hypothetical':
      return /\b(?:could|would|should|might) you have\b/i.test(words);
    case 'leading':
      return /\bdo you agree (?:to|with being|that your)\b/i.test(read);
    case 'double_barrelled':
      // One question behind a long opening is one question.
      return (
        /^[,;] ?(?:what|how|which|who|where|when|why|did|does|do|was|were)\b/i.test(words) &&
        (read.match(/\?/g)?.length ?? 0) <= 1 &&
        (subordinate.test(read) || inserted.test(read))
      );
    case 'vague_referent':
      return /\bmanage people\b/i.test(read);
    case 'loaded':
      return /hand in the till (?:report|receipts?|roll|money|float)|hand in the till by/i.test(
        read.slice(start, end + 12),
      );
    default:
      return false;
  }
}

const alike =
  /^(?:mostly|mainly|partly|largely|chiefly|often|usually|more) (?:by|in|with|on|through|at|from|the)?\s*/i;

/** Answers that only name ways or places, however often each: "mostly in writing, mostly by word of mouth". */
export const areWays = (options: readonly string[]): boolean =>
  options.filter((one) => alike.test(one.trim())).length >= 2 &&
  new Set(options.map((one) => one.trim().replace(alike, ''))).size === options.length &&
  !options.some((one) => /\b(?:good|bad|poor|well|badly|clear|unclear|late|on time|satisf)/i.test(one));

const steps = [
  /\bevery|always|all\b/i,
  /\bmost|usually|often\b/i,
  /\bsome|sometimes\b/i,
  /\bfew|rarely|seldom\b/i,
  /\bno |never|none\b/i,
];

/** A scale of frequency that names its upper end and not its lower one. */
export function endsHigh(options: readonly string[]): boolean {
  const places = options
    .map((one) => steps.findIndex((step) => step.test(one)))
    .filter((place) => place >= 0);
  return (
    options.length >= 3 &&
    places.length === options.length &&
    Math.min(...places) === 0 &&
    Math.max(...places) < 3
  );
}
