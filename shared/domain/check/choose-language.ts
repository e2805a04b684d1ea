import type { Language } from '../../words/index.ts';
import { type Check, refereeById } from './check.ts';
import { type Decision, settled, theCandidate } from './decision.ts';
import type { Participant } from './records.ts';

/** The candidate or a referee chooses the language of their pages and mails; also of what they read after the end. */
export function chooseLanguage(check: Check, input: { person: Participant; language: Language }): Decision {
  const { person, language } = input;
  if (person.kind === 'candidate') {
    const { order } = check;
    if (order.candidate.language === language) return settled;
    return {
      put: [{ ...order, candidate: { ...order.candidate, language } }],
      events: [{ event: 'language.chosen', actor: theCandidate, data: { language } }],
    };
  }
  const referee = refereeById(check, person.id);
  if (!referee || referee.language === language) return settled;
  return {
    put: [{ ...referee, language }],
    events: [{ event: 'language.chosen', actor: { kind: 'referee', id: person.id }, data: { language } }],
  };
}
