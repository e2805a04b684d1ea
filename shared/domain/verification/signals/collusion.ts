import { raised, rounded, type Signal } from '../../check/signal.ts';
import type { Panel, Witness } from '../panel.ts';
import type { Matrix } from '../ratings/matrix.ts';
import { at, itemAt, sumOf } from '../ratings/vector.ts';
import { chancesOf, type Expected, raisedTo } from './answering.ts';
import { sharedWording } from './wording/index.ts';

/** The evidence that two witnesses have not answered independently. */
export interface Pair {
  /** Numbers of the witnesses in the list. */
  a: number;
  b: number;
  strength: number;
  direction: 'harm' | 'praise';
  evidence: Record<string, number | string>;
}

const logit = (chance: number): number => Math.log(chance / (1 - chance));

/** Log odds that two referees of one candidate have agreed on their answers, before anything is known: one in fifty. */
const outset = logit(0.02);

/** The log odds that each circumstance adds. Network, device and time reach a strength of 0.5 only together: offices, families and links sent at once share one of them. */
const adds = { network: 1.2, device: 3.7, soon: 0.5, verySoon: 0.9, together: 0.8 } as const;

const minutes = { soon: 10, verySoon: 2 } as const;

/** Strength of shared wording as log odds; weak likeness counts for little, since people who know one person use the same words. */
function wordingOdds(strength: number): number {
  const believed = strength < raised ? 2 * strength ** 2 : strength;
  return Math.max(outset, logit(Math.min(0.995, Math.max(0.005, believed)))) - outset;
}

/** Fewer equal answers than this share are never beyond chance, and more are looked at closely. */
const closely = 0.7;

/** Counts the answers that two rows have in common, and those of them that are equal. */
function countEqual(a: Float64Array, b: Float64Array): { equal: number; of: number } {
  let equal = 0;
  let of = 0;
  for (let q = 0; q < a.length; q += 1) {
    const difference = at(a, q) - at(b, q);
    if (Number.isNaN(difference)) continue;
    of += 1;
    if (difference === 0) equal += 1;
  }
  return { equal, of };
}

/** The number of equal answers beyond those that two people who see the same person give by chance, in standard deviations. */
function beyondChance({ panel, matrix, expected }: Room, i: number, j: number): number {
  const [a, b] = [itemAt(matrix.rows, i), itemAt(matrix.rows, j)];
  const { equal, of } = countEqual(a, b);
  if (of < 6 || equal / of < closely) return 0;
  const chances: number[] = [];
  matrix.questions.forEach((id, q) => {
    const middle = (at(a, q) + at(b, q)) / 2;
    const level = expected.levels[id];
    if (Number.isNaN(middle) || level === undefined) return;
    // Two of the same mind lie on the same side of the level: their own middle is where they are expected.
    const points = chancesOf(panel.scale, (level + middle) / 2, expected.noise);
    chances.push(sumOf(points.map((one) => one * one)));
  });
  const both = a.map((value, q) => (value === b[q] ? value : Number.NaN));
  const others = matrix.rows.filter((_, k) => k !== i && k !== j);
  const counts = others.map((row) => {
    const { equal: same, of: compared } = countEqual(both, row);
    return { same, of: compared };
  });
  let mean = 0;
  let variance = 0;
  for (const chance of raisedTo(counts, chances)) {
    mean += chance;
    variance += chance * (1 - chance);
  }
  return variance === 0 ? 0 : (equal - mean) / Math.sqrt(variance);
}

function minutesBetween(a: Witness, b: Witness): number {
  const [one, other] = [Date.parse(a.submittedAt ?? ''), Date.parse(b.submittedAt ?? '')];
  return Math.abs(one - other) / 60_000;
}

/** Mean distance of both from the level of the others; NaN when nobody else rated. */
function apart(pair: readonly Witness[], others: readonly Witness[]): number {
  let sum = 0;
  let count = 0;
  for (const q of Object.keys(pair[0]?.ratings ?? {})) {
    const level = others.flatMap(({ ratings }) => (typeof ratings[q] === 'number' ? [ratings[q]] : []));
    const own = pair.flatMap(({ ratings }) => (typeof ratings[q] === 'number' ? [ratings[q]] : []));
    if (level.length === 0 || own.length === 0) continue;
    sum += sumOf(own) / own.length - sumOf(level) / level.length;
    count += 1;
  }
  return sum / count;
}

function directionOf(
  { scale: [least, greatest] }: Panel,
  pair: readonly Witness[],
  distance: number,
): Pair['direction'] {
  const unit = (greatest - least) / 4;
  if (Math.abs(distance) >= 0.25 * unit) return distance < 0 ? 'harm' : 'praise';
  const ratings = pair.flatMap(({ ratings: own }) =>
    Object.values(own).filter((one) => typeof one === 'number'),
  );
  const mean = sumOf(ratings) / ratings.length;
  return mean < (least + greatest) / 2 ? 'harm' : 'praise';
}

/** The panel whose pairs are compared. */
interface Room {
  panel: Panel;
  witnesses: readonly Witness[];
  matrix: Matrix;
  expected: Expected;
}

/** Log odds that a circumstance of a pair adds, and how it is told. */
interface Circumstance {
  adds: number;
  evidence: Pair['evidence'];
}

type CircumstanceOf = (room: Room, i: number, j: number) => Circumstance | undefined;

const sameWording: CircumstanceOf = ({ witnesses }, i, j) => {
  const [a, b] = [itemAt(witnesses, i), itemAt(witnesses, j)];
  if (a.statements.length === 0 || b.statements.length === 0) return undefined;
  const others = witnesses.flatMap((one) => (one === a || one === b ? [] : one.statements));
  const wording = sharedWording(a.statements, b.statements, others);
  if (!wording) return undefined;
  return {
    adds: wordingOdds(wording.strength),
    evidence: { wording: wording.kind, likeness: rounded(wording.strength) },
  };
};

const sameMark =
  (mark: 'network' | 'device'): CircumstanceOf =>
  ({ witnesses }, i, j) => {
    const own = itemAt(witnesses, i)[mark];
    if (own === undefined || own !== itemAt(witnesses, j)[mark]) return undefined;
    return { adds: adds[mark], evidence: { [mark]: 'same' } };
  };

const equalAnswers: CircumstanceOf = (room, i, j) => {
  const z = beyondChance(room, i, j);
  if (!(z > 3)) return undefined;
  const { equal, of } = countEqual(itemAt(room.matrix.rows, i), itemAt(room.matrix.rows, j));
  return { adds: Math.min(6, (z - 3) * 2.2), evidence: { equal, of } };
};

/** Circumstances of which one is enough to look at a pair. */
const circumstances = [sameWording, sameMark('network'), sameMark('device'), equalAnswers];

/** Answering within minutes of each other says something only beside another circumstance. */
const sameTime: CircumstanceOf = ({ witnesses }, i, j) => {
  const between = minutesBetween(itemAt(witnesses, i), itemAt(witnesses, j));
  if (!(between <= minutes.soon)) return undefined;
  return {
    adds: between <= minutes.verySoon ? adds.verySoon : adds.soon,
    evidence: { minutes: Math.round(between) },
  };
};

function compare(room: Room, i: number, j: number): Pair | undefined {
  const { panel, witnesses, matrix } = room;
  const found = circumstances.flatMap((one) => one(room, i, j) ?? []);
  if (found.every((one) => one.adds === 0)) return undefined;
  const time = sameTime(room, i, j);
  const noticed = time ? [...found, time] : found;
  const pair = [itemAt(witnesses, i), itemAt(witnesses, j)];
  const distance = apart(
    pair,
    witnesses.filter((one) => !pair.includes(one)),
  );
  const together = Math.abs(distance) >= 0.8 * (matrix.span / 4) ? adds.together : 0;
  const odds = noticed.reduce((sum, one) => sum + one.adds, outset) + together;
  return {
    a: i,
    b: j,
    strength: 1 / (1 + Math.exp(-odds)),
    direction: directionOf(panel, pair, distance),
    evidence: Object.assign({}, ...noticed.map(({ evidence }) => evidence)),
  };
}

/** Every two witnesses between whom something was noticed. Same office, same family, same event: none of it proves anything. */
export function pairsOf(
  panel: Panel,
  witnesses: readonly Witness[],
  matrix: Matrix,
  expected: Expected,
): Pair[] {
  const room = { panel, witnesses, matrix, expected };
  const pairs: Pair[] = [];
  for (let i = 0; i < witnesses.length; i += 1) {
    for (let j = i + 1; j < witnesses.length; j += 1) {
      const pair = compare(room, i, j);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

/** Witnesses who count as one: those whom a raised pair joins, directly or over others. Numbers of the witnesses. */
export function groupsOf(pairs: readonly Pair[], count: number): number[][] {
  const root = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => (root[i] === i ? i : find(itemAt(root, i)));
  for (const { a, b, strength } of pairs) if (strength >= raised) root[find(a)] = find(b);
  const groups = Map.groupBy(root.keys(), find);
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The strongest pair that joins a witness to others, with all others whom such a pair joins to them. */
export function collusionOf(
  i: number,
  pairs: readonly Pair[],
  witnesses: readonly Witness[],
): Signal | undefined {
  const own = pairs.filter(({ a, b }) => a === i || b === i).sort((x, y) => y.strength - x.strength);
  const strongest = own[0];
  if (!strongest) return undefined;
  const joined = own.filter(({ strength }) => strength >= Math.min(raised, strongest.strength));
  return {
    kind: strongest.direction === 'harm' ? 'collusion_harm' : 'collusion_praise',
    strength: strongest.strength,
    with: joined.map(({ a, b }) => itemAt(witnesses, a === i ? b : a).id).sort(),
    evidence: strongest.evidence,
  };
}
