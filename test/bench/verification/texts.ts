import type { Random } from './random.ts';

/** Parts of what referees write, from which an own sentence is made. */
const openings = [
  'When our biggest supplier failed in spring,',
  'During the move to the new warehouse',
  'In the weeks before the audit',
  'After two colleagues had left at once,',
  'On the night the booking system went down',
  'While we were rewriting the price engine',
  'In her first month with us',
  'At the yearly review with the hospital',
  'When a customer threatened to cancel,',
  'In a meeting that had run aground',
  'During the long strike at the port',
  'As we trained the new shift,',
  'When the budget was cut by a third,',
  'While I was away on parental leave',
  'In the second year of the laboratory project',
  'Whenever a release slipped,',
];
const acts = [
  'they rang every branch personally and kept a list of open points that all of us could see',
  'they rewrote the plan over a weekend and asked two of us to look for holes in it',
  'they took the blame in front of the client although the fault was mine',
  'they missed the first date and told us only when I asked about it',
  'they sat down with the apprentices and went through the drawings line by line',
  'they argued with finance until we had the two people we needed',
  'they made a checklist that the night shift still uses',
  'they answered short and late, and some of us gave up asking',
  'they found the wrong figure in the old report that nobody had looked at',
  'they gave the nicest task away to somebody who needed the practice',
  'they kept changing the order of the work, which cost us days',
  'they drew the whole process on a wall and let everyone correct it',
  'they called the patient’s family before anybody had to remind them',
  'they stayed calm and sorted the parts by what could wait',
  'they wrote down what we had decided and sent it round within the hour',
  'they went on alone where I would have asked for help',
];
const ends = [
  'and the delivery left on the Thursday as promised.',
  'which is why we lost only one order.',
  'and it took me a while to see how much work that had been.',
  'so that the inspectors had nothing to add.',
  'and we were back to normal by noon.',
  'though I would have liked to hear of it earlier.',
  'and three of the group asked to stay with them.',
  'which made the next month harder than it had to be.',
  'and the number of complaints fell by about half.',
  'and nobody had to work the weekend.',
  'though the notes were hard to read.',
  'and the client signed for another year.',
];

/** In random order. */
function shuffled(random: Random, list: readonly string[]): string[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0] as string);
}

/**
 * Two sentences for each of some witnesses, in their own words: no two of them use the same part, as no two people who write for themselves find
 * the same twelve words.
 *
 * @param count at most 6
 */
export function ownWords(random: Random, count: number): string[] {
  const [opening, act, end] = [shuffled(random, openings), shuffled(random, acts), shuffled(random, ends)];
  const sentence = (i: number) => `${opening[i]} ${act[i]} ${end[i]}`;
  return Array.from({ length: count }, (_, i) => `${sentence(2 * i)} ${sentence(2 * i + 1)}`);
}

const synonyms: readonly [string, string][] = [
  ['personally', 'in person'],
  ['everyone', 'everybody'],
  ['nobody', 'no one'],
  ['found', 'discovered'],
  ['nicest', 'best'],
  ['as promised', 'as agreed'],
  ['fell by about half', 'dropped by roughly half'],
  ['asked', 'wanted'],
  ['sent it round', 'mailed it'],
  ['whole', 'entire'],
];

/** The same text as somebody hands it on who was told to change a little. */
export function handedOn(random: Random, text: string): string {
  const swapped = synonyms.reduce(
    (changed, [from, to]) => (random.uniform() < 0.7 ? changed.replaceAll(from, to) : changed),
    text,
  );
  const words = swapped.split(' ');
  // Every twelfth word or so is left out or doubled by a filler.
  return words
    .flatMap((word) => {
      const draw = random.uniform();
      if (draw < 0.05) return [];
      return draw < 0.09 ? [word, 'really'] : [word];
    })
    .join(' ');
}
