import { shouted, withCandidate } from './people.ts';
import { type Token, tokensOf } from './tokens.ts';
import { list } from './words/list.ts';

/** Where a word stands: in what is asked, in a condition or circumstance, after a relative pronoun, or inside quotation marks. */
export type Place = 'main' | 'when' | 'relative' | 'quoted';

export interface Sentence {
  tokens: readonly Token[];
  /** For each token, where it stands. */
  places: readonly Place[];
  /** `wh`: how, what, why …; `yes_no`: begins with its verb; `order`: "Describe …"; `statement`; `fragment`: has no verb of its own. */
  kind: 'wh' | 'yes_no' | 'order' | 'statement' | 'fragment';
  /** Where what is asked begins. */
  head: number;
  /** Whether it ends in a question mark. */
  asks: boolean;
}

const polite = new Set(
  list(
    'please so well now and but also then ok okay finally first next lastly again just exactly about thanks hello hi kindly q question',
  ),
);
const abbreviated = new Set(
  list('mr mrs ms dr prof etc vs approx no st e.g i.e a.m p.m e.g. i.e. a.m. p.m.'),
);
const wh = new Set(list('how what which who whom whose when where why'));
const aux = new Set(
  list('is are was were am be do does did has have had will would can could may might must shall should'),
);
const prepositions = new Set(
  list(
    'in on at to for from with of by about under over during through within since until upon into as among against between',
  ),
);
const orders = new Set(
  list(`describe tell give name list explain rate say state outline specify indicate choose select tick pick rank share summarise summarize
    compare think recall remember mention write provide estimate detail walk illustrate assess evaluate confirm comment consider picture
    imagine suppose let look take talk elaborate expand complete mark enter fill show add note identify discuss judge score grade help put`),
);
const conditions = new Set(
  list(
    'when whenever if while whilst after before until because although though unless once whereas since where wherever till',
  ),
);

/** The sentences of a question, with the candidate as `@`. */
export function sentencesOf(text: string): Sentence[] {
  const raw = tokensOf(text);
  for (const here of raw) {
    const written = text.slice(here.start, here.end);
    if (here.capital && written.length > 1 && written === written.toUpperCase()) shouted(here);
  }
  const groups = split(raw);
  for (const group of groups) {
    const start = group.find(({ mark, text: word }) => !mark && !polite.has(word)) ?? group[0];
    if (start !== undefined) start.first = true;
  }
  const all = withCandidate(groups.flat());
  return split(all).map(sentence);
}

function split(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let group: Token[] = [];
  tokens.forEach((here, i) => {
    group.push(here);
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    const dot =
      here.text === '.' && !(before !== undefined && abbreviated.has(before.text) && after !== undefined);
    if (!(dot || here.text === '?' || here.text === '!') || after?.text === '"' || after?.text === ')')
      return;
    if (/^[.?!]$/.test(after?.text ?? '')) return;
    groups.push(group);
    group = [];
  });
  if (group.length > 0) groups.push(group);
  return groups.filter((one) => one.some(({ mark }) => !mark));
}

function sentence(tokens: Token[]): Sentence {
  const asks = tokens.slice(-3).some(({ text }) => text === '?');
  const { head, kind } = headOf(tokens);
  return { tokens, places: placesOf(tokens, head), kind, head, asks };
}

/** Whether a clause that asks begins at this token. */
function opens(tokens: readonly Token[], at: number): 'wh' | 'yes_no' | 'order' | undefined {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here === undefined || here.mark) return undefined;
  const two = next?.text ?? '';
  if (here.text === 'please') return opens(tokens, at + 1) ?? 'order';
  if (wh.has(here.text)) {
    // "When a guest complained, …" sets the scene; "When did …" asks.
    // "Where in the building was …?" asks too.
    if (here.text === 'when' || here.text === 'where')
      return aux.has(two) || (at === 0 && prepositions.has(two)) || two === 'exactly' ? 'wh' : undefined;
    return 'wh';
  }
  // "From what you saw, how …": what you saw is no question.
  const three = tokens[at + 2]?.text ?? '';
  if (prepositions.has(here.text) && wh.has(two)) return /^(you|we|i)$/.test(three) ? undefined : 'wh';
  if (aux.has(here.text) && !(here.text === 'may' && next?.mark)) return 'yes_no';
  if (orders.has(here.text) && !(next?.text === '@' && tokens[at - 1]?.text === '@')) return 'order';
  return undefined;
}

function headOf(tokens: readonly Token[]): Pick<Sentence, 'head' | 'kind'> {
  let first = Math.max(
    0,
    tokens.findIndex(({ first }) => first),
  );
  // "Roughly what share", "Generally, …"
  while (first < tokens.length - 1 && (/..ly$/.test(tokens[first]?.text ?? '') || tokens[first]?.text === ',')) first++;
  const start = opens(tokens, first);
  if (start !== undefined) return { head: first, kind: start };
  for (let i = first + 1; i < tokens.length - 1; i++) {
    const mark = tokens[i]?.text ?? '';
    if (!/^[,;:—)]$/.test(mark)) continue;
    let at = i + 1;
    while (polite.has(tokens[at]?.text ?? '') || /^[,"(]$/.test(tokens[at]?.text ?? '')) at++;
    const kind = opens(tokens, at);
    const tag = kind === 'yes_no' && tokens.length - at <= 5;
    if (kind !== undefined && !tag) return { head: at, kind };
    if (tag) break;
  }
  // "In the evenings what would {name} do?": the comma is often left out after a short opening.
  const opening = tokens[first];
  if (opening !== undefined && (prepositions.has(opening.text) || conditions.has(opening.text))) {
    for (let at = first + 2; at < tokens.length; at++) {
      const here = tokens[at];
      const before = tokens[at - 1];
      if (here === undefined || here.mark) break;
      const inverted = wh.has(here.text)
        ? aux.has(tokens[at + 1]?.text ?? '')
        : aux.has(here.text) && tokens[at + 1]?.text === '@';
      if (inverted && before?.text !== '@') return { head: at, kind: wh.has(here.text) ? 'wh' : 'yes_no' };
    }
  }
  const verb = tokens.some(
    (here, i) => finite(here) && !tokens[i - 1]?.mark && (tokens[i - 1]?.text ?? '') !== 'to',
  );
  return { head: first, kind: verb ? 'statement' : 'fragment' };
}

function finite(here: Token): boolean {
  if (here.mark) return false;
  return (
    aux.has(here.text) ||
    here.forms.includes('<badv>') ||
    (/..ed$/.test(here.text) && here.forms.length > 2) ||
    pasts.has(here.text)
  );
}

const pasts = new Set(
  list(`left kept made took came went got gave found thought told brought began held wrote stood heard met ran paid spoke led grew lost fell
    sent built understood drew broke spent rose drove bought wore chose threw caught dealt won forgot taught sold knew saw felt take
    assume understand believe suppose trust imagine gather presume expect guess bet hope know think want need wants needs seems
    works worked agree`),
);

function placesOf(tokens: readonly Token[], head: number): Place[] {
  const places: Place[] = [];
  let now: Place =
    head > 0 && conditions.has(tokens.find(({ first }) => first)?.text ?? '') ? 'when' : 'main';
  let quoted = false;
  tokens.forEach((here, i) => {
    if (i === head) now = 'main';
    if (here.text === '"') quoted = !quoted;
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (i > head || now === 'main') {
      const atHead = i === head;
      if (!atHead && conditions.has(here.text) && !phrasal(before, here)) now = 'when';
      else if (!atHead && here.text === 'as' && (after?.text === '@' || after?.text === 'if')) now = 'when';
      else if (!atHead && here.text === 'so' && after?.text === 'that') now = 'when';
      else if (!atHead && relative(before, here, after)) now = 'relative';
      else if (here.text === ',' && i > head && now === 'when' && opens(tokens, i + 1) !== undefined)
        now = 'main';
    }
    places.push(quoted ? 'quoted' : now);
  });
  return places;
}

/** "Look after invoices", "from when until when": no clause begins here. */
function phrasal(before: Token | undefined, here: Token): boolean {
  if (before === undefined) return false;
  if (here.text === 'after') return before.forms.some((form) => /^(look|run|clean|go|ask|name|take|chase|inquire|enquire)$/.test(form));
  return before.text === 'from' || (here.text === 'when' && before.text === 'until');
}

function relative(before: Token | undefined, here: Token, after: Token | undefined): boolean {
  // "Something they could not do": the pronoun is left out.
  if (/^(they|you|we|he|she|i)$/.test(here.text) && /^(some|any|every|no)(thing|one|body)$|^(things|people|those)$/.test(before?.text ?? ''))
    return true;
  if (before === undefined || (before.mark && before.text !== ',')) return false;
  if (/^(who|which|whom|whose)$/.test(here.text))
    return (
      !before.mark &&
      !/^(and|or|but|of|to|tell|know|describe|explain|say|about|in|on|for|with|by|at|from)$/.test(before.text)
    );
  if (here.text !== 'that') return false;
  const follows = after?.text ?? '';
  if (
    /^(say|think|agree|sure|true|know|believe|feel|find|assume|certain|aware|confirm|likely|obvious|clear|fair|claim|deny|doubt|out|case)$/.test(
      before.text,
    )
  )
    return false;
  return (
    !before.mark && !prepositions.has(before.text) && !aux.has(before.text) && follows !== '' && !after?.mark
  );
}
