import { anyOf } from '../../../terms/lists.ts';
import data from './data/hearsay.json' with { type: 'json' };
import { all, type Found } from './found.ts';
import { find, type Match, pattern } from './patterns.ts';
import type { Question } from './sentences.ts';

const parts = { crowd: anyOf(data.lists.crowd.expressions) };

const cues = pattern(data.lists.cues.expressions, parts);

const fine = pattern(data.lists.innocent.expressions);

/** Finds requests for what others said. A referee could see what others did and hear what the candidate told them. */
export function hearsay({ text, framed }: Question): Found[] {
  // "谣言传开时" is a situation; a rumour about the candidate names them.
  const situation = ({ from, to }: Match) =>
    framed[from] === true &&
    /^(?:传言|传闻|谣言|谣传|流言|传开|闲话|风声|八卦|绯闻|内情|内幕|口碑|名声|声誉|名誉)$/.test(
      text.slice(from, to),
    );
  return all(
    'hearsay',
    find(text, cues, fine).filter((match) => !situation(match)),
  );
}
