import { randomUUID } from 'node:crypto';
import type { LocalStack } from '../local-stack.ts';
import { api } from '../people/api.ts';
import { consent, correctAddress, nominate } from '../people/candidate.ts';
import { subjects } from '../people/labels.ts';
import { linkIn, mailboxAt } from '../people/mailbox.ts';
import { taken } from '../people/page.ts';
import { mailTo, noticeTo, type Person, personOf } from '../people/person.ts';
import { type Persona, witnessOf } from '../people/persona.ts';
import { answerFollowUp, giveReference, type Witness } from '../people/referee.ts';
import { answerFindings, type ReadFinding } from '../people/review.ts';
import { bouncingAddress, candidate, client, hostile, manager, namedAs, peer, silent } from './cast.ts';
import { demoOrder } from './order.ts';

export interface Ending {
  checkId: string;
  candidateUrl: string;
  reportUrl: string;
  findings: number;
}

/** Says what somebody has just done. */
export type Tell = (who: string, what: string) => void;

/** Everybody in the story, and what is said of them. */
interface Players {
  ana: Person;
  witness: Record<'manager' | 'peer' | 'client' | 'hostile' | 'silent', Witness>;
  tell: (step: string) => Tell;
}

const reproach = 'blamed others';
const denial = 'This is not true. The incident reports of 2023 name the causes, and my part in them.';

/**
 * Plays one check from order to closure through the API, the mailbox and the pages: five referees, of whom three answer fairly (one
 * after their address was corrected, one in Chinese), one is hostile, and one never answers. What the hostile one alone says is asked of the
 * others once more.
 */
export async function playCheck(stack: LocalStack, tell: (step: string) => Tell): Promise<Ending> {
  const { baseUrl } = stack;
  const mailbox = mailboxAt(stack.mailboxUrl);
  const alive = (persona: Persona) => witnessOf(persona, mailbox);
  const players: Players = {
    ana: personOf(candidate, mailbox),
    witness: {
      manager: alive(manager),
      peer: alive(peer),
      client: alive(client),
      hostile: alive(hostile),
      silent: alive(silent),
    },
    tell,
  };
  const hr = api(baseUrl, await stack.tokens('rita'));
  const { id } = await hr.order(demoOrder, randomUUID());
  tell('Order')('Rita Recruiter', `orders a check for ${candidate.name}`);
  await playConsent(players);
  await playCollection(players);
  await playFollowUp(players);
  await playReview(players, id, api(baseUrl, await stack.tokens('rosa')));

  await hr.reaches(id, ['completed']);
  const result = await mailTo(players.ana, subjects.result);
  const { manager: marko, client: lin, hostile: boris, peer: petra } = players.witness;
  await Promise.all([marko, lin, boris, petra].map((one) => noticeTo(one, subjects.thanks)));
  const report = await hr.report(id);
  tell('Closure')('Evenhand', 'sends the result, releases the report and thanks the referees');
  return {
    checkId: id,
    candidateUrl: linkIn(result),
    reportUrl: `${baseUrl}/staff/checks/${id}/report`,
    findings: report.findings.length,
  };
}

async function playConsent({ ana, tell }: Players): Promise<void> {
  const say = tell('Consent');
  const { subject } = await mailTo(ana);
  say(ana.name, `gets the mail “${subject}” and reads the exact questions`);
  taken(await consent(ana));
  say(ana.name, 'consents, item by item');
  const named = [manager, client, hostile, silent].map((persona) => namedAs(persona));
  taken(await nominate(ana, [namedAs(peer, bouncingAddress), ...named], ['rival.example']));
  say(ana.name, 'names five referees, one of whom reads Chinese, and a company that must not be contacted');
}

async function playCollection({ ana, witness, tell }: Players): Promise<void> {
  const say = tell('Collection');
  const answers = async (one: Witness) => {
    await mailTo(one);
    say(one.name, 'opens the mail, reads the notice and answers');
    await giveReference(one);
    say(one.name, 'has sent a reference');
  };
  const { manager: marko, client: lin, hostile: boris, peer: petra, silent: nina } = witness;
  const corrected = async () => {
    await mailTo(ana, subjects.address);
    say(ana.name, `learns that the mail to ${petra.name} came back`);
    taken(await correctAddress(ana, petra.name, petra.email));
    say(ana.name, `gives another address for ${petra.name}`);
  };
  await Promise.all([
    answers(marko),
    answers(lin),
    answers(boris),
    corrected().then(() => answers(petra)),
    mailTo(nina).then(() => say(nina.name, 'gets the mail and does nothing')),
  ]);
  await mailTo(nina, subjects.reminder);
  say(nina.name, 'is reminded, and lets the deadline pass');
}

async function playFollowUp({ witness, tell }: Players): Promise<void> {
  const say = tell('Verification');
  const others = [witness.manager, witness.peer, witness.client];
  await Promise.all(others.map((one) => mailTo(one, subjects.followUp)));
  say('Evenhand', 'finds what one referee alone says, and sends the others a neutral follow-up');
  const again = async (one: Witness) => {
    await answerFollowUp(one, subjects.followUp);
    say(one.name, 'says what they have seen themselves, of two descriptions');
  };
  await Promise.all(others.map(again));
}

async function playReview(
  { ana, tell }: Players,
  id: string,
  reviewer: ReturnType<typeof api>,
): Promise<void> {
  await mailTo(ana, subjects.findings);
  tell('Verification')('Evenhand', 'compares the references with each other and with the résumé');
  let disputed = 0;
  const answer = ({ text }: ReadFinding) => {
    if (!text.includes(reproach)) return 'accept';
    disputed += 1;
    return { dispute: denial };
  };
  taken(await answerFindings(ana, answer, subjects.findings));
  const say = tell('Review');
  say(ana.name, `reads every finding, accepts most and disputes ${disputed}`);
  const { disputes } = await reviewer.reaches(id, ['disputed']);
  for (const { n } of disputes) {
    await reviewer.decide(id, n, {
      verdict: 'removed',
      reason: 'One witness alone says so, and the incident reports say otherwise.',
    });
    say('Rosa Reviewer', 'decides: the finding is removed');
  }
  taken(await answerFindings(ana, () => 'accept', subjects.decided));
  say(ana.name, 'reads the decision and agrees');
}
