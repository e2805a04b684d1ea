import type { Nominee } from './candidate.ts';
import type { Topic } from './labels.ts';
import type { Mailbox } from './mailbox.ts';
import { personOf } from './person.ts';
import type { Witness } from './referee.ts';
import type { Visitor } from './visitor.ts';

/** A referee as a story writes them: how they are named, and how they answer. */
export interface Persona
  extends Pick<Nominee, 'name' | 'email' | 'role' | 'relationship' | 'language' | 'place'> {
  rate: (questionNumber: number) => number | undefined;
  says: Partial<Record<Topic, string>>;
}

/** Brings a persona to life: with a mailbox and a browser of their own. */
export const witnessOf = (persona: Persona, mailbox: Mailbox, visitor?: Visitor): Witness => ({
  ...personOf(persona, mailbox, visitor),
  rate: persona.rate,
  says: persona.says,
  remembers: new Map(),
});

/** How the candidate names them, with the time and the entry of the résumé that they share. */
export const nomineeOf = (
  { name, email, role, relationship, language, place }: Persona,
  shared: Pick<Nominee, 'from' | 'to' | 'entry'>,
): Nominee => ({
  name,
  email,
  role,
  relationship,
  ...(language && { language }),
  ...(place && { place }),
  ...shared,
});
