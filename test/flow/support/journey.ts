import { randomUUID } from 'node:crypto';
import { api } from '../../../infra/local/demo/api.ts';
import {
  bouncingAddress,
  candidate,
  client,
  hostile,
  manager,
  peer,
  silent,
} from '../../../infra/local/demo/cast.ts';
import { linkIn, mails, mailTo } from '../../../infra/local/demo/mailbox.ts';
import { demoOrder, neededItems } from '../../../infra/local/demo/order.ts';
import {
  consent,
  followUp,
  giveReference,
  isAbout,
  nominate,
  type Persona,
  sayMore,
  thanks,
} from '../../../infra/local/demo/people.ts';
import { openPage, type Page, submit } from '../../../infra/local/demo/visitor.ts';
import { loadCheck } from '../../../shared/store/load-check.ts';
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
 * address at first, one declines. What the hostile one alone says is asked of the others once more. The candidate comments on one finding and disputes another, which a reviewer removes.
 *
 * @param look is called when a step has been reached, before anybody acts
 */
export async function playJourney(world: World, look: (step: string) => Promise<void>): Promise<Journey> {
  const { baseUrl, mailboxUrl, tokens } = world.stack;
  const hr = api(baseUrl, await tokens('rita'));
  const reviewer = api(baseUrl, await tokens('rosa'));
  const arrived = (count: number, ...words: string[]) =>
    until(
      `the mail “${words[0]}”`,
      async () => (await mails(mailboxUrl)).filter(isAbout(...words)).length === count,
    );
  const { id } = await hr.order(demoOrder, randomUUID());

  const process = linkIn(await mailTo(mailboxUrl, { to: candidate.email }));
  await look('consent');
  const nomination = await consent(process);
  await look('nomination');
  const named = [manager, { ...peer, email: bouncingAddress }, client, hostile, silent];
  await nominate(nomination, named, written.doNotContact);

  const bounced = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('address') });
  await submit(await openPage(linkIn(bounced)), '/address', { email: peer.email });
  const invited = await Promise.all(
    [...witnesses, silent].map(async ({ email }) => linkIn(await mailTo(mailboxUrl, { to: email }))),
  );
  await look('collection');
  const references = invited.slice(0, witnesses.length);
  await Promise.all(references.map((url, index) => giveReference(url, witnesses[index] as Persona)));
  await submit(await openPage(`${invited.at(-1)}/decline`), '/decline', {});

  // What the hostile one alone says is asked of the others once more.
  const others = await Promise.all(
    witnesses
      .filter((witness) => witness !== hostile)
      .map(({ email }) => mailTo(mailboxUrl, { to: email, has: isAbout(...followUp) })),
  );
  await look('follow-up');
  await Promise.all(others.map((mail) => sayMore(linkIn(mail))));

  const findings = linkIn(await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('findings') }));
  await look('review');
  const review = await openPage(`${findings}/review`);
  await submit(review, '/review', {
    ...answerTo(review, 'She found the cause', 'comment', written.comment),
    ...answerTo(review, written.disputed, 'dispute', written.dispute),
  });
  const { disputes } = await reviewer.reaches(id, ['disputed']);
  await arrived(1, 'dispute waits');
  await look('dispute');
  for (const { n } of disputes)
    await reviewer.decide(id, n, { verdict: 'removed', reason: written.decision });
  const returned = linkIn(await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('decided') }));
  await look('decided');
  await submit(await openPage(`${returned}/review`), '/review', {});

  await hr.reaches(id, ['completed']);
  const result = linkIn(await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('is complete') }));
  await Promise.all([arrived(witnesses.length, ...thanks), arrived(2, 'report is ready')]);
  const caseCode = (await loadCheck(world.table, id))?.head.caseCode ?? '';
  return { checkId: id, caseCode, process, result, references };
}

/** The fields that answer the one finding with these words in it. */
function answerTo({ root }: Page, words: string, kind: string, comment: string): Record<string, string> {
  const boxes = root.querySelectorAll('textarea[name^=comment-]');
  const n = boxes
    .map((box) => (box.getAttribute('name') ?? '').slice('comment-'.length))
    .find((one) => root.querySelector(`#finding-${one}`)?.text.includes(words));
  if (!n) throw new Error(`There is no finding with “${words}”.`);
  return { [`finding-${n}`]: kind, [`comment-${n}`]: comment };
}
