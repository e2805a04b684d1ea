import { formsOf } from '../forms.ts';
import { finder } from '../patterns.ts';
import type { Token } from '../tokens.ts';
import { list } from './list.ts';

const refusals = finder(`
  do not know|remember|recall|apply|wish
  can|could not ~1 say|tell|judge|observe|answer|remember|recall|assess
  not sure|applicable|seen|observed|known|relevant|asked|say|answer
  did|have not ~1 see|seen|observe|observed|read|work|use|notice|know|apply
  no answer|opinion|idea|information|view|experience|comment
  unable to
  n / a
  prefer not
  rather not
  unsure
  unknown
  other
  no basis
  none of the above|these
  led no
`);

/** Whether an option only says that there is no answer. */
export const dontKnow = (tokens: readonly Token[]): boolean => refusals(tokens).length > 0;

const table: Record<string, number> = {};
const put = (grade: number, words: string) => {
  for (const word of list(words)) table[word] = grade;
};
put(
  2,
  `excellent outstanding superb brilliant exceptional fantastic great perfect wonderful amazing terrific awesome exemplary superior
  always flawless faultless world-class magnificent marvellous stellar impressive remarkable extraordinary first-class incredible
  exceeds exceeded exceptionally completely totally fully entirely absolutely definitely strongly constantly invariably splendid delighted
  gratefully graciously constant everyone everybody all every`,
);
put(
  1,
  `good well satisfied happy agree often frequently usually regularly mostly better above reliable positive easy likely yes strong capable
  competent helpful calmly clear clearly high pleased content promptly quickly careful tidy complete sufficient important
  effective better strength useful friendly kind polite most generally more larger faster higher easily confident certainly
  commendable admirable solid skilled very-good skilful willingly gladly eagerly cheerfully openly accurately accurate comfortable
  enthusiastic active willing eager glad cheerful constructive thorough diligent polite respectful warm patient cooperative honest
  help asset pleasure gain joy hit success
  readable legible right correct neat
  care skill
  warm creative flexible attentive clever bright quick fast calm fair open respected trusted popular supportive courteous professional outgoing
  on-time punctual meets met trustworthy`,
);
put(
  0,
  `neutral average sometimes occasionally neither same partly usual medium moderate moderately fair okay ok acceptable adequate
  satisfactory mixed undecided so-so half middle about normal standard expected mediocre as`,
);
put(
  -1,
  `poor bad badly dissatisfied unhappy disagree rarely seldom worse below unreliable negative hard difficult unlikely no weak
  inadequate insufficient unsatisfactory unclear low untidy incomplete unimportant ineffective less slower slow later late unfriendly
  fewer smaller lower little hardly poorly unacceptable careless displeased needs disappointing unskilled unwillingly inaccurate
  hindrance burden loss pain nuisance problem failure
  illegible unreadable incorrect wrong slack sloppy lax
  stiff boring noisy shy unhelpful disorganised messy unfair tense
  reluctant grudging lazy rude hostile cold impatient passive lacking weakness uncomfortable grudgingly never-on-time untrustworthy`,
);
put(
  -2,
  `terrible awful never appalling dreadful abysmal disastrous horrible not none worst atrocious hopeless useless dire lousy
  strongly-disagree nobody nothing catastrophic shocking pathetic`,
);

/** Whether a word is a point of a usual scale: "terrible" is, at its lower end. */
export const isGrade = (word: string): boolean => word in table;

/** "Willingly" is as good as "willing". */
const known = (word: string): number | undefined =>
  table[word] ??
  (word.endsWith('ly') ? (table[word.slice(0, -2)] ?? table[word.slice(0, -4)]) : undefined) ??
  byClass(word);

function byClass(word: string): number | undefined {
  const forms = formsOf(word);
  if (forms.includes('<good>')) return 2;
  if (forms.includes('<bad>')) return -1;
  return forms.includes('<neg>') ? -2 : undefined;
}

/** How far an option is to the good side of a scale or to the bad one; nothing when it is no point of a scale. */
export function gradeOf(tokens: readonly Token[]): number | undefined {
  const words = tokens
    .filter(({ mark, text }) => !mark && !/^\d+$/.test(text))
    .map(({ text }) => text)
    .filter((word) => !/^(a|an|the|in|with|at|to|of|it|was|is|were)$/.test(word));
  const [first = '', second = '', third = ''] = words;
  if (words.includes('neither') || words.includes('nor')) return 0;
  if (/^(about|roughly|almost)$/.test(first) && /^(same|as)$/.test(second)) return 0;
  if (first === 'yes')
    return /^(but|partly|mostly|sometimes|with|to)$/.test(second) &&
      /^(not|limits|some|reservations)$/.test(third)
      ? 0.5
      : 1;
  if (first === 'no')
    return words.length === 1 || second === 'not' || second === 'never'
      ? -1
      : second === 'change' || second === 'difference'
        ? 0
        : -1;
  if (
    first === 'mostly' ||
    first === 'partly' ||
    first === 'rather' ||
    first === 'somewhat' ||
    first === 'slightly' ||
    first === 'fairly'
  ) {
    const rest = table[second];
    if (second === 'yes') return 1;
    if (second === 'no') return -1;
    if (first === 'partly' || rest === undefined) return first === 'mostly' && rest === undefined ? 1 : 0;
    return rest === 0 ? 0 : Math.sign(rest);
  }
  if (
    /^(very|really|huge|big|great|extremely|much|highly|strongly|completely|totally|far|exceptionally|well|considerably|absolutely)$/.test(
      first,
    ) &&
    words.length > 1
  ) {
    const rest = table[second];
    if (rest !== undefined) return rest === 0 ? 0 : Math.sign(rest) * 2;
    if (first === 'far' || first === 'well')
      return table[third] ?? (second === 'above' ? 2 : second === 'below' ? -2 : undefined);
  }
  if (first === 'less' && second === 'often') return -1;
  if (/^(less|more)$/.test(first) && second === 'than')
    return /^\d|once|a|half|three|two$/.test(third) ? undefined : first === 'more' ? 1 : -1;
  if (first === 'not')
    return second === 'all' || second === 'never'
      ? -2
      : table[second] === undefined
        ? -1
        : -Math.sign(table[second]);
  if (/^(every|each|all)$/.test(first)) return second === 'time' || words.length === 1 ? 2 : undefined;
  if (first === 'most' || first === 'some')
    return /^(times|of|days)$/.test(second) ? (first === 'most' ? 1 : 0) : undefined;
  // "Like a vandal"
  if (first === 'like') return -2;
  if (words.length > 4) return undefined;
  return known(first) ?? (words.length === 2 ? known(second) : undefined);
}
