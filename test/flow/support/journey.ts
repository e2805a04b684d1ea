import { randomUUID } from 'node:crypto';
import {
  bouncingAddress,
  candidate,
  client,
  hostile,
  manager,
  namedAs,
  peer,
  silent,
} from '../../../infra/local/demo/cast.ts';
import { demoOrder, neededItems } from '../../../infra/local/demo/order.ts';
import { api } from '../../../infra/local/people/api.ts';
import { consent, correctAddress, nominate } from '../../../infra/local/people/candidate.ts';
import { subjects } from '../../../infra/local/people/labels.ts';
import { linkIn, mailboxAt, mails } from '../../../infra/local/people/mailbox.ts';
import { taken } from '../../../infra/local/people/page.ts';
import { mailTo, personOf } from '../../../infra/local/people/person.ts';
import { type Persona, witnessOf } from '../../../infra/local/people/persona.ts';
import { answerFollowUp, decline, giveReference } from '../../../infra/local/people/referee.ts';
import { type Answer, answerFindings, type ReadFinding } from '../../../infra/local/people/review.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** Those who answer, in the order in which they are named: r1 to r4. The fifth declines. */
export const witnesses: Persona[] = [manager, peer, client, hostile];

/** What people write in the course of it, besides what the cast says. */
export const written = {
  reason: demoOrder.reason,
  itemReason: neededItems[0]?.reason ?? '',
  doNotContact: 'rival.example',
  comment: 'Three of us had looked for that fault for a week.',
  dispute: 'This is not true. The incident reports of 2023 name the causes.',
  decision: 'One witness alone says so, and the incident reports say otherwise.',
  disputed: 'She blamed others for her own faults',
};

export interface Journey {
  checkId: string;
  caseCode: string;
  /** The candidate's link to the running check, and to the result. */
  process: string;
  result: string;
  /** Links of the referees who answered. */
  references: string[];
}

/**
 * Plays a check with five referees from order to closure, through the API, the mailbox and the forms: one is hostile, one has a wrong
 * address at first, one declines. A follow-up asks the others about what the hostile one alone says. The candidate comments on one finding and disputes another, which a reviewer removes.
 *
 * @param look is called when a step has been reached, before anybody acts
 */
export async function playJourney(world: World, look: (step: string) => Promise<void>): Promise<Journey> {
  const { baseUrl, mailboxUrl, tokens } = world.stack;
  const mailbox = mailboxAt(mailboxUrl);
  const ana = personOf(candidate, mailbox);
  const answering = witnesses.map((one) => witnessOf(one, mailbox));
  const declining = personOf(silent, mailbox);
  const hr = api(baseUrl, await tokens('rita'));
  const reviewer = api(baseUrl, await tokens('rosa'));
  const arrived = (count: number, about: RegExp) =>
    until(
      `the mail ${about}`,
      async () => (await mails(mailboxUrl)).filter(({ subject }) => about.test(subject)).length === count,
    );
  const { id, caseCode } = await hr.order(demoOrder, randomUUID());

  const process = linkIn(await mailTo(ana));
  await look('consent');
  taken(await consent(ana));
  await look('nomination');
  const named = [manager, client, hostile, silent].map((one) => namedAs(one));
  named.splice(1, 0, namedAs(peer, bouncingAddress));
  taken(await nominate(ana, named, [written.doNotContact]));

  await mailTo(ana, subjects.address);
  taken(await correctAddress(ana, peer.name, peer.email));
  const [, ...invited] = await Promise.all([declining, ...answering].map((one) => mailTo(one)));
  await look('collection');
  await Promise.all(answering.map(giveReference));
  taken(await decline(declining));

  // A follow-up asks the others about what the hostile one alone says.
  const others = answering.filter(({ email }) => email !== hostile.email);
  await Promise.all(others.map((one) => mailTo(one, subjects.followUp)));
  await look('follow-up');
  await Promise.all(others.map((one) => answerFollowUp(one, subjects.followUp)));

  await mailTo(ana, subjects.findings);
  await look('review');
  taken(await answerFindings(ana, answerTo, subjects.findings));
  const { disputes } = await reviewer.reaches(id, ['disputed']);
  await arrived(1, subjects.disputeOpened);
  await look('dispute');
  for (const { n } of disputes)
    await reviewer.decide(id, n, { verdict: 'removed', reason: written.decision });
  await mailTo(ana, subjects.decided);
  await look('decided');
  taken(await answerFindings(ana, () => undefined, subjects.decided));

  await hr.reaches(id, ['completed']);
  const result = linkIn(await mailTo(ana, subjects.result));
  await Promise.all([arrived(witnesses.length, subjects.thanks), arrived(2, subjects.reportReady)]);
  return { checkId: id, caseCode, process, result, references: invited.map(linkIn) };
}

/** A comment on one finding, a dispute of another, and nothing to the rest. */
function answerTo({ text }: ReadFinding): Answer | undefined {
  if (text.includes('She found the cause')) return { comment: written.comment };
  return text.includes(written.disputed) ? { dispute: written.dispute } : undefined;
}
