import * as z from 'zod';
import { about, expressions, header, line, rowList, wordList } from '../../terms/lists-schema.ts';

const level = z.number().min(-2).max(11);

/** Names of degrees with their levels, fields of study, and words beside them. */
export const degreesSchema = z.strictObject({
  ...header,
  awards: z.strictObject({
    about,
    degrees: z.array(
      z.strictObject({
        levels: z.array(z.number().min(0.5).max(5)).min(1),
        names: line,
        field: line.optional(),
      }),
    ),
  }),
  fields: rowList,
  beside: wordList,
});

const levels = z.strictObject({ about, levels: z.array(z.strictObject({ level, words: line })) });

/** Words of job titles: who leads, who helps, ranks, trades, fields, and words without weight. */
export const titlesSchema = z.strictObject({
  ...header,
  leading: levels,
  helping: levels,
  ranks: z.strictObject({ about, ranks: z.array(z.strictObject({ steps: level, words: line })) }),
  trades: z.strictObject({
    about,
    rows: z.array(z.strictObject({ people: line, work: line.optional() })),
  }),
  fields: z.strictObject({
    about,
    rows: z.array(z.strictObject({ names: line, wider: line.optional() })),
  }),
  chiefs: z.strictObject({ about, fields: z.record(line, line) }),
  asides: wordList,
  filler: wordList,
});

/** Spellings of job titles, with a comma between them, and the word that is compared in their place. */
export const spellingsSchema = z.strictObject({
  ...header,
  spellings: z.strictObject({
    about,
    rows: z.array(z.strictObject({ word: line, spellings: line })),
  }),
});

const reason = z.strictObject({ about, western: expressions, chinese: expressions });

/** Wordings of reasons for leaving by class, in languages with spaces and in Chinese. */
export const reasonsSchema = z.strictObject({
  ...header,
  classes: z.record(z.string(), reason),
  letGo: reason,
  common: wordList,
});
