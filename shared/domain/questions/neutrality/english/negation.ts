import type { Spotted } from '../fault.ts';
import { except, finder, type Match } from './patterns.ts';
import type { Sentence } from './question.ts';
import { spot } from './spot.ts';

/** Words that turn a sentence round. */
const nots = finder(`
  not
  never
  no
  none
  nobody
  nothing
  nowhere
  neither
  nor
  without
  hardly
  barely
  scarcely
  rarely
  seldom
`);

/** Words that carry a "not" inside of them. */
const hidden = finder(`
  fail|refuse|lack|neglect|omit|decline|forget|deny|doubt|dispute|disagree|disprove|object|refrain|abstain|forbid|prevent|avoid|disapprove|reject|contest|contradict|question|oppose|overlook|prohibit|hesitate
  rule out
  unusual|uncommon|unwilling|unable|unlikely|unreasonable|unclear|unhappy|unaware|unfair|unreliable|unhelpful|unfriendly|uncooperative|unprepared|unprofessional|unsuitable|unsure|untrue|untidy|unpunctual|unkind|unfamiliar|unqualified|unsafe|unknown|unheard|unthinkable|unconvinced|unsatisfied|unsuccessful|unimportant|unnecessary|unpopular|unsupportive|unwelcome|uninterested|unmotivated|uninvolved|unaccustomed|uncertain|unfit|unpleasant|unconcerned|undecided|unready|unapproachable|unresponsive|unjustified|untrained|unskilled|uneasy|unfounded|unreceptive|unreachable
  impossible|incorrect|inaccurate|incapable|inability|incomplete|inconsistent|inefficient|ineffective|inexperienced|insufficient|inattentive|impatient|impolite|improbable|irresponsible|irregular|irrelevant|illegible|illogical|indecisive|inadequate|inappropriate|infrequent|insignificant|insensitive|inflexible|intolerant|invalid|inconsiderate|infrequently|immature|improper
  dissatisfied|dishonest|disorganised|disorganized|disinterested|disinclined|disloyal|disrespectful|disobedient
  careless|clueless|useless|thoughtless|tactless|aimless|pointless|senseless|hopeless
  wrong|false|mistaken|inaccurate|unfair|an error|mistake|exaggeration to say|claim|think|suggest|state|call|describe|assume|conclude
  wrong|false|untrue|incorrect|mistaken that
  exception for|that|to|when
  averse|reluctant|loath|absent|missing|devoid
  except|unless
  unlike
  stop short
  far|free from
  without|minus
  anything but
`);

const fine = finder(`
  yes|whether or no|not
  or not $|,|?|that
  yes , no
  no longer|matter|more|one|less|fewer|sooner|doubt|1|2|3|4|5
  make|making sure|certain ~1 that? nobody|nothing|none|no ~
  ensure|check|so ~1 that? nobody|nothing|none|no ~
  whether ~7 not
  not only|just|merely|simply|even|yet|least|counting|including|more|less|later|all|everyone|everybody|so|long|very
  if|why|or|but|and|whether not $|,|?|why|please|who|how
  why not
  last but not
  do not know|remember|recall|say|apply
  can not say|tell|remember|judge|recall
  could not observe|see|say|tell|judge
  nothing else|but|more
  none of
  no|non - ~
  no show|shows|go
  not for profit
  not applicable
  rarely , |or
  never , |or
  or never|rarely|not|none|no
  neither ~3 nor
  without ~2 having|being|asked|prompting|help|supervision|reminder|reminders|notice|supervisor|guidance|telling|assistance|you|instruction|instructions|delay|interrupting|error|errors|mistake|mistakes
  question|questions|object|objects|contest|exception|exceptions|object|lack ~1 about|from|of|in|by|on|did|do
  the|a|this|each|any|which|what|every|of|in|open|new|@s question|object|lack|reject|decline|doubt|dispute|contest
  question|questions|objects|rejects
  exception handling|report|reports
  prevent|prevents|prevented|avoid|avoided|preventing|avoiding ~
  false alarm|alarms|positive|positives|ceiling|teeth|entries|start
  wrong number|order|item|items|address|size|room|part|parts|dose|price|way|code|goods|dish|file|key|keys|account|drug|entry
  incomplete|inaccurate|incorrect|unclear|illegible|invalid|unknown|unusual|untidy|unsafe|insufficient|uncertain|unhappy|dissatisfied|impatient|missing <people>|order|orders|form|forms|entry|entries|data|invoice|invoices|instruction|instructions|case|cases|result|results|record|records|stock|item|items|parcel|parts|delivery|application|applications|file|files|address|note|notes|claim|transaction|transactions|documents|information|payment|payments|request|requests|reading|readings
`);

const findNots = except(nots, fine);
const findHidden = except(hidden, fine);

/** Nobody means more negatives than this, and comparing each with each takes time. */
const enough = 12;

/** Two negatives are undone in the head, one is read twice. */
export function negation(sentences: readonly Sentence[]): Spotted[] {
  return sentences.flatMap((sentence) => {
    const { tokens, places, kind, head } = sentence;
    const asked = ({ from }: Match) => {
      const here = tokens[from];
      const next = tokens[from + 1];
      // "No-show" and "never-ending" are names of things.
      if (here?.joined || next?.joined) return false;
      if (places[from] === 'main') return true;
      return places[from] === 'relative' && saysWhatIsAsked(sentence, from);
    };
    const open = findNots(tokens).filter(asked).slice(0, enough);
    const shut = findHidden(tokens)
      .filter((match) => places[match.from] === 'main')
      .slice(0, enough);
    const pair = doubled(sentence, open, shut);
    if (pair !== undefined) return spot('double_negation', sentence, pair);
    if (kind === 'statement' || kind === 'fragment') return [];
    const first = open.find(({ from }) =>
      /^(not|neither|nor|nothing|nobody|none)$/.test(tokens[from]?.text ?? ''),
    );
    // "Wasn't she …?" is a leading question, and is found as one.
    if (first === undefined || first.from <= head + 1) return [];
    const text = tokens[first.from]?.text ?? '';
    if (text !== 'not' && kind !== 'yes_no' && kind !== 'wh') return [];
    return spot('negation', sentence, first);
  });
}

/** "Which orders were there that {name} did not sign?": the relative clause is the question. */
function saysWhatIsAsked({ tokens, places, kind }: Sentence, at: number): boolean {
  let start = at;
  while (start > 0 && places[start - 1] === 'relative') start--;
  const clause = tokens.slice(start, at);
  const candidate = clause.some(({ text }) => text === '@' || text === '@s');
  return (
    candidate &&
    (kind === 'order' || kind === 'wh' || kind === 'yes_no') &&
    !tokens.slice(0, start).some(({ text }) => text === '@')
  );
}

function doubled({ tokens }: Sentence, open: readonly Match[], shut: readonly Match[]): Match | undefined {
  const span = (one: Match, other: Match): Match => ({
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
  });
  const apart = ({ from, to }: Match) => tokens.slice(from, to).some(({ text }) => /^[;:?]$/.test(text));
  for (const [i, one] of open.entries()) {
    const next = open.slice(i + 1).find(({ from }) => from > one.from);
    if (next !== undefined && !apart(span(one, next))) return span(one, next);
    const after = shut.find(({ from }) => from > one.from && from - one.from <= 9);
    if (after !== undefined && !apart(span(one, after))) return span(one, after);
    const before = shut.find(({ from }) => from < one.from);
    const text = tokens[one.from]?.text ?? '';
    if (before !== undefined && text !== 'without' && !apart(span(before, one))) return span(before, one);
  }
  const [first, second] = shut;
  if (first !== undefined && second !== undefined && denies(tokens[first.from]?.forms ?? []))
    return span(first, second);
  return undefined;
}

/** "Would you deny that she failed to" has two negatives, "did he refuse unsafe work" has not. */
const denies = (forms: readonly string[]): boolean =>
  /^(deny|doubt|dispute|disagree|rule|unusual|uncommon|wrong|false|unlikely|impossible|unfair|incorrect|untrue|inaccurate|unthinkable|unheard)$/.test(
    forms.find((form) => !form.startsWith('=') && !form.startsWith('<')) ?? '',
  ) || forms.some((form) => /^(deny|doubt|dispute|disagree)$/.test(form));
