import { randomUUID } from 'node:crypto';
import type { LocalStack } from '../local-stack.ts';
import { type Api, api } from './api.ts';
import { bouncingAddress, candidate, client, hostile, manager, peer, silent } from './cast.ts';
import { linkIn, mailTo } from './mailbox.ts';
import { demoOrder } from './order.ts';
import {
  answerFindings,
  consent,
  followUp,
  isAbout,
  nominate,
  playReferee,
  sayMore,
  type Tell,
  thanks,
} from './people.ts';
import { openPage, submit } from './visitor.ts';

export interface Ending {
  checkId: string;
  candidateUrl: string;
  reportUrl: string;
  findings: number;
}

/** A step of the story: tells what its people do, and has the mailbox that they read. */
interface Scene {
  mailboxUrl: string;
  say: Tell;
}

/** The candidate consents and names five referees. */
async function decide({ mailboxUrl, say }: Scene): Promise<void> {
  const invitation = await mailTo(mailboxUrl, { to: candidate.email });
  say(candidate.name, `gets the mail “${invitation.subject}” and reads the exact questions`);
  const nomination = await consent(linkIn(invitation));
  say(candidate.name, 'consents, item by item');
  await nominate(
    nomination,
    [manager, { ...peer, email: bouncingAddress }, client, hostile, silent],
    'rival.example',
  );
  say(
    candidate.name,
    'names five referees, one of whom reads Chinese, and a company that must not be contacted',
  );
}

/** Four referees answer, one of them after their address was corrected; the fifth lets the deadline pass. */
async function collect({ mailboxUrl, say }: Scene): Promise<void> {
  await Promise.all([
    playReferee(mailboxUrl, manager, say),
    playReferee(mailboxUrl, client, say),
    playReferee(mailboxUrl, hostile, say),
    correctAddress(mailboxUrl, say).then(() => playReferee(mailboxUrl, peer, say)),
    mailTo(mailboxUrl, { to: silent.email }).then(() => say(silent.name, 'gets the mail and does nothing')),
  ]);
  await mailTo(mailboxUrl, { to: silent.email, has: isAbout('reminder') });
  say(silent.name, 'is reminded, and lets the deadline pass');
}

/** The other referees are asked about what one alone says. */
async function askOthers({ mailboxUrl, say }: Scene): Promise<void> {
  const others = [manager, peer, client];
  const asking = await Promise.all(
    others.map(({ email }) => mailTo(mailboxUrl, { to: email, has: isAbout(...followUp) })),
  );
  say('Evenhand', 'finds what one referee alone says, and asks the others once more, neutrally');
  await Promise.all(
    others.map(async ({ name }, index) => {
      const mail = asking[index];
      if (mail) await sayMore(linkIn(mail));
      say(name, 'says what they have seen themselves, of two descriptions');
    }),
  );
}

/** The candidate answers the findings and disputes the one that rests on the hostile referee. @param verification tells what came before */
async function dispute({ mailboxUrl, say }: Scene, verification: Scene): Promise<void> {
  const findings = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('findings') });
  verification.say('Evenhand', 'compares the references with each other and with the résumé');
  const { disputed } = await answerFindings(linkIn(findings), (text) =>
    text.includes('blamed others')
      ? 'This is not true. The incident reports of 2023 name the causes, and my part in them.'
      : undefined,
  );
  say(candidate.name, `reads every finding, accepts most and disputes ${disputed}`);
}

/** The reviewer removes the disputed findings, and the candidate agrees to the others. */
async function settle({ mailboxUrl, say }: Scene, reviewer: Api, id: string): Promise<void> {
  const { disputes } = await reviewer.reaches(id, ['disputed']);
  for (const { n } of disputes) {
    await reviewer.decide(id, n, {
      verdict: 'removed',
      reason: 'One witness alone says so, and the incident reports say otherwise.',
    });
    say('Rosa Reviewer', 'decides: the finding is removed');
  }
  const returned = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('decided') });
  await answerFindings(linkIn(returned), () => undefined);
  say(candidate.name, 'reads the decision and agrees');
}

/** Everybody gets their last mail. @returns the address of the candidate's result */
async function close({ mailboxUrl }: Scene): Promise<string> {
  const result = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('is complete') });
  await Promise.all(
    [manager, client, hostile, peer].map(({ email }) =>
      mailTo(mailboxUrl, { to: email, has: isAbout(...thanks) }),
    ),
  );
  return linkIn(result);
}

/**
 * Plays one check from order to closure through the API, the mailbox and the pages: five referees, of whom three answer fairly (one
 * after their address was corrected, one in Chinese), one is hostile, and one never answers. What the hostile one alone says is asked of
 * the others once more.
 */
export async function playCheck(stack: LocalStack, tell: (step: string) => Tell): Promise<Ending> {
  const { baseUrl, mailboxUrl } = stack;
  const hr = api(baseUrl, await stack.tokens('rita'));
  const reviewer = api(baseUrl, await stack.tokens('rosa'));
  const scene = (step: string): Scene => ({ mailboxUrl, say: tell(step) });

  const { id } = await hr.order(demoOrder, randomUUID());
  tell('Order')('Rita Recruiter', `orders a check for ${candidate.name}`);
  await decide(scene('Consent'));
  await collect(scene('Collection'));
  const verification = scene('Verification');
  await askOthers(verification);
  const review = scene('Review');
  await dispute(review, verification);
  await settle(review, reviewer, id);
  await hr.reaches(id, ['completed']);
  const closure = scene('Closure');
  const candidateUrl = await close(closure);
  const report = await hr.report(id);
  closure.say('Evenhand', 'sends the result, releases the report and thanks the referees');
  return {
    checkId: id,
    candidateUrl,
    reportUrl: `${baseUrl}/staff/checks/${id}/report`,
    findings: report.findings.length,
  };
}

async function correctAddress(mailboxUrl: string, say: Tell): Promise<void> {
  const mail = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('address') });
  say(candidate.name, `learns that the mail to ${peer.name} came back`);
  await submit(await openPage(linkIn(mail)), '/address', { email: peer.email });
  say(candidate.name, `gives another address for ${peer.name}`);
}
