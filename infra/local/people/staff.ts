import { offers } from './finder.ts';
import { staffLabels } from './labels.ts';
import { type Page, taken } from './page.ts';
import { Visitor } from './visitor.ts';

/**
 * Signs in at the local issuer, and comes back to where somebody wanted to go.
 *
 * @param name of a test user, as the issuer's page shows it
 * @param address of a staff page
 */
export async function signIn(address: string, name: string, visitor = new Visitor()): Promise<SignedIn> {
  const door = await visitor.open(address);
  const issuer = await visitor.follow(door, staffLabels.signIn);
  return { visitor, page: await visitor.press(issuer, name) };
}

export interface SignedIn {
  visitor: Visitor;
  page: Page;
}

/** Stops a check for good, from its page. @param note for the company's own records */
export const cancel = ({ visitor, page }: SignedIn, note = ''): Promise<Page> =>
  visitor.press(page, staffLabels.cancel.do, (form) => form.fill(staffLabels.cancel.note, note));

/** What a reviewer makes of a redaction. */
export type Redacting = { takeOut: string[] } | { release: string };

/** Decides about a redaction, from the page that lists them or from that of the check. */
export async function decideRedaction(
  { visitor, page }: SignedIn,
  n: number,
  decision: Redacting,
): Promise<Page> {
  const labels = staffLabels.redactions;
  const list = offers(page, labels.go) ? taken(await visitor.follow(page, labels.go)) : page;
  return visitor.press(list, labels.do(n), (form) =>
    'release' in decision
      ? form.choose(labels.question(n), labels.release).fill(labels.why, decision.release)
      : form.choose(labels.question(n), labels.redact).fill(labels.also, decision.takeOut.join('\n')),
  );
}
