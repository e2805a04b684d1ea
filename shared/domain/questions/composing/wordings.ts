import type { Language } from '../../../words/languages.ts';
import { hashOf } from '../../check/audit.ts';
import { type Question, questionIn } from '../../terms/questionnaire.ts';
import type { Wording } from '../neutrality/fault.ts';

/** Words of a question as they are checked, with where they stand in it. */
export interface PlacedWording extends Wording {
  place: 'text' | 'hint';
  /** SHA-256 of the words. */
  of: string;
}

/** What a question offers as answers, in the words of one language. */
function optionsOf(question: Question): readonly string[] | undefined {
  if (question.kind === 'scale') return question.anchors;
  return question.kind === 'choice' ? question.options.map(({ text }) => text) : undefined;
}

/** The words of a question in one language, as they are checked: its text with what can be answered, and its hint. */
export function wordingsOf(question: Question, language: Language): PlacedWording[] {
  const asked = questionIn(question, language);
  const options = optionsOf(asked);
  const wordings: Omit<PlacedWording, 'of'>[] = [
    { place: 'text', language, text: asked.text, ...(options && { options }) },
    ...(asked.hint ? [{ place: 'hint' as const, language, text: asked.hint }] : []),
  ];
  return wordings.map((wording) => ({ ...wording, of: hashOf(wording) }));
}
