import { type Language, languages } from '../../../words/languages.ts';
import { packs } from '../../law/packs/index.ts';
import type { PackId } from '../../law/schema.ts';
import { type BannedTopic, bannedTopics } from '../../law/topics.ts';
import { checkNeutrality, type Fault } from '../neutrality/index.ts';
import type { Acknowledgement, ComposedQuestion } from './draft.ts';
import { type PlacedWording, wordingsOf } from './wordings.ts';

/** A fault with where it stands in a question of a questionnaire. */
export interface PlacedFault extends Fault {
  language: Language;
  /** A fault of an option or of a scale's point stands in `text` and has its number in `option`. */
  place: PlacedWording['place'];
  /** SHA-256 of the words at fault: an acknowledgement is given for exactly these. */
  of: string;
  /** The reason why it may stay, where an administrator has written one. */
  acknowledged?: Acknowledgement;
}

/** The topics that a pack keeps out of every question. */
export const bannedBy = (pack: PackId): readonly BannedTopic[] =>
  packs.find(({ id }) => id === pack)?.bannedTopics ?? bannedTopics;

/** Rules on how something is asked. A hint asks nothing: "for example alone or in a group" is not two questions. */
const onlyOfQuestions: ReadonlySet<string> = new Set([
  'double_barrelled',
  'hypothetical',
  'negation',
  'presumption',
  'vague_quantifier',
  'vague_referent',
]);

/** Every fault of a question in both languages. A banned topic is never acknowledged, whatever was written. */
export function faultsOf(
  { question, acknowledged }: ComposedQuestion,
  banned: readonly BannedTopic[],
): PlacedFault[] {
  return languages.flatMap((language) =>
    wordingsOf(question, language).flatMap((wording) =>
      checkNeutrality(wording, banned)
        .filter(({ rule }) => wording.place === 'text' || !onlyOfQuestions.has(rule))
        .map((fault): PlacedFault => {
          const reason = acknowledged.find(
            ({ rule, of, language: given }) => rule === fault.rule && of === wording.of && given === language,
          );
          const { place, of } = wording;
          return { ...fault, language, place, of, ...(reason && { acknowledged: reason }) };
        }),
    ),
  );
}

/** Whether an administrator can write a reason why it may stay. */
export const canBeAcknowledged = ({ rule }: Pick<Fault, 'rule'>): boolean =>
  !rule.startsWith('banned_topic.');
