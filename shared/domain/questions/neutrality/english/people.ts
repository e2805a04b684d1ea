import { type Token, token } from './tokens.ts';
import { list } from './words/list.ts';

const roles = new Set(list('candidate applicant jobseeker nominee'));
const titles = new Set(list('mr mrs ms miss mx dr prof professor sir madam nurse sister'));
const subject = new Set(list('he she'));
const object = new Set(list('him himself herself'));
/** After these a capital word is somebody's name, not that of a thing. */
const beforeName = new Set(
  list(`be do have will would can could may might must should that if when how about with of for from by and between than to
    made make let help see saw of did was were is are has had does while after before because since whom who which what where why whether on @ , — : ( or`),
);
const noName = new Set(
  list(`i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december christmas easter english french german spanish chinese mandarin italian polish excel word outlook powerpoint java python
    linux windows google microsoft sap london paris berlin europe european britain british america american china asia africa india
    scrum agile kanban slack jira github git monday ramadan covid internet`),
);
/** What a sentence may begin with that is no name. */
const notHer = new Set(
  list(`at in on to of for with by as is was be has had did does do and or but not so too well very there here today now then
    again first before after during when while if because about from into over under than that which who what how why where best most more
    enough once ever always never often either yourself alone also overall directly until since up out off down a an the you we i they it
    would could can will should may might must`),
);

/** The same tokens with the candidate as one word: `@`, or `@s` for what is theirs. */
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

const commonStart = new Set(
  list(`there it this that these those here everyone everybody nobody someone somebody anyone anybody people others one some all most many
    few each none nothing something anything everything and but so or also then you we they i he she yours ours mine if
    overall work time staff customers colleagues clients patients safety both neither either pay training`),
);
