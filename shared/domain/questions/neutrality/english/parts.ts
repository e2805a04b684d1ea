import { handwork, isAdjective, isAdverb, isVerb, sureVerb } from './coordination.ts';
import type { Sentence } from './question.ts';
import {
  determined,
  isBase,
  isPhrase,
  isVerbAt,
  judged,
  mainVerb,
  predicate,
  quality,
  qualityBefore,
  repeated,
  saidOf,
  skipAdverbs,
} from './sides.ts';
import type { Token } from './tokens.ts';

/** An "and" with the words on both sides of it. */
interface Joint {
  sentence: Sentence;
  /** The beginning and the end of the joining words. */
  from: number;
  to: number;
  /** The joining words. */
  join: string;
  /** The last word before them. */
  before: Token;
  /** The first word after them that is no adverb, where it stands, and the word after it. */
  word: Token;
  at: number;
  next: Token | undefined;
}

/** Whether the two sides differ; undefined where the rule says nothing. */
type Rule = (joint: Joint) => boolean | undefined;

const yesIf = (condition: boolean): true | undefined => condition || undefined;

/** The words of the question before the "and". */
const asked = ({ sentence: { tokens, head }, from }: Joint): readonly Token[] => tokens.slice(head, from);

const isPreposition = ({ forms }: Token): boolean => forms.includes('<prep>');

/** "Strict but fair", "did {name} listen but not act" */
const contrast: Rule = ({ join, word, next, sentence }) =>
  /^(?:but|yet)/.test(join)
    ? isAdjective(word) || isVerb(word, next) || (word.text === 'not' && sentence.kind === 'yes_no')
    : undefined;

/** "And also", "not only" */
const emphatic: Rule = ({ join, sentence, to }) =>
  yesIf((join === 'and' && sentence.tokens[to]?.text === 'also') || join === 'not only');

/** "As well as with guests" is a second thing, "as well as the others" a comparison. */
const asWellAs: Rule = ({ join, word }) => {
  if (join !== 'as well as') return undefined;
  if (isPreposition(word)) return true;
  return /^(@|the|other|others|you|your|expected|most|any|could|would|agreed|planned)$/.test(word.text)
    ? /ing$/.test(word.text)
    : undefined;
};

/** "Besides", "along with", "in addition to" */
const besides: Rule = ({ join, word, next, sentence }) => {
  if (join === 'besides' && sentence.kind !== 'yes_no') return false;
  return /^(along|together|in addition|besides|plus)/.test(join)
    ? quality(word, next) || /ing$/.test(word.text)
    : undefined;
};

/** "At planning lessons and at keeping order" */
const twoActivities: Rule = (joint) => {
  const { word, next, sentence } = joint;
  if (!isPreposition(word) || next === undefined || !/ing$/.test(next.text)) return undefined;
  return yesIf(
    asked(joint).some(
      ({ text }, i) => text === word.text && /ing$/.test(sentence.tokens[sentence.head + i + 1]?.text ?? ''),
    ),
  );
};

/** "…, and with …?" */
const afterComma: Rule = ({ before, word, sentence }) =>
  yesIf(before.text === ',' && isPreposition(word) && sentence.kind === 'yes_no');

/** "With the clients and with the board" */
const samePreposition: Rule = ({ word, sentence, from }) =>
  yesIf(
    isPreposition(word) &&
      (sentence.kind === 'yes_no' || judged(sentence)) &&
      repeated(sentence.tokens, sentence.head, from, word.text),
  );

/** "To lift boxes and to drive" */
const twoInfinitives: Rule = (joint) => {
  const { sentence, to, word, next } = joint;
  const { tokens, head } = sentence;
  return yesIf(
    tokens[to]?.text === 'to' &&
      isVerb(word, next) &&
      asked(joint).some(({ text }, i) => text === 'to' && isVerb(tokens[head + i + 1], undefined)),
  );
};

/** "How well did {name} work alone and in a team?" */
const aloneAndTogether: Rule = ({ before, word }) =>
  yesIf(/^(alone|independently)$/.test(before.text) && isPreposition(word));

/** "How fair and transparent were …" */
const howAndHow: Rule = ({ sentence: { tokens, head }, from, next }) =>
  yesIf(tokens[head]?.text === 'how' && from - head <= 3 && (next?.forms.includes('<aux>') ?? false));

/** "Fair to pupils and firm with parents" */
const fairAndFirm: Rule = ({ sentence: { tokens, head }, from, word, next }) =>
  yesIf(isAdjective(word) && next !== undefined && isPreposition(next) && saidOf(tokens, head, from));

/** "How clearly and quickly did" */
const twoAdverbs: Rule = ({ sentence: { tokens, head }, before, word }) =>
  yesIf(isAdverb(before) && isAdverb(word) && (tokens[head]?.text === 'how' || /ly$/.test(word.text)));

/** "Was {name} careful and quick", "careful and a good listener" */
const twoPredicates: Rule = ({ sentence, from, at, word, next }) => {
  if (!predicate(sentence, from)) return undefined;
  if (/^(a|an|the)$/.test(word.text)) return isAdjective(sentence.tokens[at + 1]);
  return yesIf(isAdjective(word) || /..ed$/.test(word.text) || isVerb(word, next));
};

/** "… judge {name} reliable and honest?" */
const twoAdjectives: Rule = ({ sentence, before, word, next }) =>
  yesIf(
    isAdjective(before) &&
      isAdjective(word) &&
      (next === undefined || next.mark || isPreposition(next)) &&
      judged(sentence),
  );

/** "Careful and on time" */
const adjectiveAndPhrase: Rule = ({ sentence: { tokens, head }, from, word, next }) =>
  yesIf(isPhrase(word, next) && saidOf(tokens, head, from));

const abilities = /^(skills?|abilit(?:y|ies)|competences?|competenc(?:y|ies)|qualities|talents?)$/;

/** "Technical and communication skills" */
const twoAbilities: Rule = ({ sentence, next }) =>
  yesIf(next !== undefined && abilities.test(next.text) && judged(sentence));

/** "Lift and move patients", "pack and ship": one job in two movements. */
const oneJob: Rule = ({ before, word }) =>
  handwork.has(before.text) && handwork.has(word.text) ? false : undefined;

/** "Did {name} plan the week and brief the team?" */
const twoVerbs: Rule = ({ sentence, from, to, at, word, next }) => {
  const base = mainVerb(sentence);
  if (base === undefined || base >= from || !isVerb(word, next) || !isBase(word)) return undefined;
  return sureVerb(word) || determined(next) || at > to || isVerbAt(sentence.tokens, from - 1, base);
};

/** "As well as training others" */
const activityBesides: Rule = ({ join, word }) => yesIf(join === 'as well as' && /ing$/.test(word.text));

/** "Her patience and her tact" */
const twoQualities: Rule = ({ sentence, from, word, next }) =>
  quality(word, next) && qualityBefore(sentence.tokens, from, sentence.head)
    ? judged(sentence) || sentence.kind === 'wh'
    : undefined;

/** "Her knowledge of hygiene and her manner with waiters" */
const twoPossessions: Rule = (joint) =>
  /^(@s|their|his|her)$/.test(joint.word.text) &&
  asked(joint).some(({ text }) => /^(@s|their|his|her)$/.test(text))
    ? judged(joint.sentence)
    : undefined;

/** The first rule that says something decides. */
const rules: readonly Rule[] = [
  contrast,
  emphatic,
  asWellAs,
  besides,
  twoActivities,
  afterComma,
  samePreposition,
  twoInfinitives,
  aloneAndTogether,
  howAndHow,
  fairAndFirm,
  twoAdverbs,
  twoPredicates,
  twoAdjectives,
  adjectiveAndPhrase,
  twoAbilities,
  oneJob,
  twoVerbs,
  activityBesides,
  twoQualities,
  twoPossessions,
];

/**
 * Whether an "and" joins two things that could have two answers.
 *
 * @param from first token of the joining words
 * @param to token after them
 */
export function partsDiffer(sentence: Sentence, from: number, to: number, join: string): boolean {
  const before = sentence.tokens[from - 1];
  const after = skipAdverbs(sentence.tokens, to);
  if (before === undefined || after === undefined) return false;
  const [word, at] = after;
  const joint: Joint = { sentence, from, to, join, before, word, at, next: sentence.tokens[at + 1] };
  for (const rule of rules) {
    const differ = rule(joint);
    if (differ !== undefined) return differ;
  }
  return false;
}
