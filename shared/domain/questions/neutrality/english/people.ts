import { wordsIn } from '../../../terms/lists.ts';
import data from './data/people.json' with { type: 'json' };
import { type Token, token } from './tokens.ts';

const { lists } = data;

const roles = new Set(['candidate', 'applicant', 'jobseeker', 'nominee']);
const titles = new Set(wordsIn(lists.titles.words));
const subject = new Set(['he', 'she']);
const object = new Set(['him', 'himself', 'herself']);
const beforeName = new Set(wordsIn(lists.beforeName.words));
const noName = new Set(wordsIn(lists.noName.words));
const notHer = new Set(wordsIn(lists.notHer.words));

/** Replaces every mention of the candidate by one token: `@`, or `@s` for what is theirs. */
export function withCandidate(tokens: readonly Token[]): Token[] {
  const named = merge(tokens);
  // "They" may be customers or colleagues as soon as there are such people beside the candidate's name.
  const already =
    named.some(({ text }) => text === '@' || text === '@s') &&
    named.some(({ forms, text }) => forms.includes('<people>') || /^(?:others|people)$/.test(text));
  const out: Token[] = [];
  named.forEach((here, i) => {
    const next = named[i + 1];
    const as = pronoun(here, next, already);
    out.push(as === undefined ? here : { ...token(as, here.start, here.end), first: here.first });
  });
  return out;
}

function pronoun({ text }: Token, next: Token | undefined, named: boolean): '@' | '@s' | undefined {
  if (subject.has(text) || object.has(text)) return '@';
  if (text === 'his') return '@s';
  if (text === 'her') return next === undefined || next.mark || notHer.has(next.text) ? '@' : '@s';
  if (text === 'hers') return '@';
  if (named) return undefined;
  if (text === 'they' || text === 'them') return '@';
  return text === 'their' ? '@s' : undefined;
}

function merge(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = mention(tokens, i);
    const here = tokens[i];
    if (here === undefined) break;
    if (length === 0) {
      out.push(here);
      continue;
    }
    const last = tokens[i + length - 1] ?? here;
    const after = tokens[i + length];
    const owns =
      after !== undefined && (after.text === "'s" || (after.text === "'" && last.text.endsWith('s')));
    out.push({ ...token(owns ? '@s' : '@', here.start, owns ? after.end : last.end), first: here.first });
    i += length - 1 + (owns ? 1 : 0);
  }
  return out;
}

/** How many tokens from here name the candidate. */
function mention(tokens: readonly Token[], at: number): number {
  const here = tokens[at];
  if (here === undefined || here.mark) return 0;
  const text = (n: number) => tokens[at + n]?.text ?? '';
  if (here.text.startsWith('{')) return 1;
  if (here.text === 'the' || here.text === 'this' || here.text === 'our' || here.text === 'your') {
    const n = /^(former|ex|young|said)$/.test(text(1)) ? 2 : 1;
    return roles.has(text(n)) && text(n + 1) !== 'pool' ? n + 1 : 0;
  }
  if (titles.has(here.text) && tokens[at + (text(1) === '.' ? 2 : 1)]?.capital) {
    const dot = text(1) === '.' ? 1 : 0;
    return here.capital ? 2 + dot : 0;
  }
  if (!here.capital || noName.has(here.text) || here.joined) return 0;
  const previous = tokens[at - 1];
  if (previous === undefined || here.first) return startsWithName(tokens, at);
  const before = previous.forms.some((form) => beforeName.has(form));
  const owns = text(1) === "'s" || /^(did|was|is|had|has|does|would|could|will|can)$/.test(text(1));
  const shouted = isShouted(here);
  if ((!before && !owns) || shouted) return 0;
  const surname = tokens[at + 1];
  return surname?.capital && !noName.has(surname.text) && !isShouted(surname) && !surname.joined ? 2 : 1;
}

const shouts = new WeakMap<Token, boolean>();
const isShouted = (here: Token) => shouts.get(here) ?? false;
/** Notes that a word is all capitals, as abbreviations are. */
export function shouted(here: Token): void {
  shouts.set(here, true);
}

function startsWithName(tokens: readonly Token[], at: number): number {
  const here = tokens[at];
  const next = tokens[at + 1];
  if (here === undefined || next === undefined) return 0;
  if (commonStart.has(here.text) || here.forms.includes('<aux>') || here.forms.includes('<wh>')) return 0;
  if (next.text === "'s" && tokens[at + 2]?.mark === false) return 1;
  const verb =
    /^(was|is|has|had|did|does|will|would|can|could|must|should|always|never|seems|seemed|kept|and)$/;
  return verb.test(next.text) ? 1 : 0;
}

const commonStart = new Set(wordsIn(lists.commonStart.words));
