import { randomUUID } from 'node:crypto';
import type { LocalStack } from '../local-stack.ts';
import { api } from './api.ts';
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

/**
 * Plays one check from order to closure through the API, the mailbox and the pages: five referees, of whom three answer fairly (one
 * after their address was mended, one in Chinese), one is hostile, and one never answers. What the hostile one alone says is asked of the
 * others once more.
 */
export async function playCheck(stack: LocalStack, tell: (step: string) => Tell): Promise<Ending> {
  const { baseUrl, mailboxUrl } = stack;
  const hr = api(baseUrl, await stack.tokens('rita'));
  const reviewer = api(baseUrl, await stack.tokens('rosa'));

  const { id } = await hr.order(demoOrder, randomUUID());
  tell('Order')('Rita Recruiter', `orders a check for ${candidate.name}`);

  const invitation = await mailTo(mailboxUrl, { to: candidate.email });
  const process = linkIn(invitation);
  tell('Consent')(candidate.name, `gets the mail “${invitation.subject}” and reads the exact questions`);
  const nomination = await consent(process);
  tell('Consent')(candidate.name, 'consents, item by item');
  await nominate(
    nomination,
    [manager, { ...peer, email: bouncingAddress }, client, hostile, silent],
    'rival.example',
  );
  tell('Consent')(
    candidate.name,
    'names five referees, one of whom reads Chinese, and a company that must not be contacted',
  );

  const say = tell('Collection');
  await Promise.all([
    playReferee(mailboxUrl, manager, say),
    playReferee(mailboxUrl, client, say),
    playReferee(mailboxUrl, hostile, say),
    mendAddress(mailboxUrl, say).then(() => playReferee(mailboxUrl, peer, say)),
    mailTo(mailboxUrl, { to: silent.email }).then(() => say(silent.name, 'gets the mail and does nothing')),
  ]);
  await mailTo(mailboxUrl, { to: silent.email, has: isAbout('reminder') });
  say(silent.name, 'is reminded, and lets the deadline pass');

  const compare = tell('Verification');
  const others = [manager, peer, client];
  const asking = await Promise.all(
    others.map(({ email }) => mailTo(mailboxUrl, { to: email, has: isAbout(...followUp) })),
  );
  compare('Evenhand', 'finds what one referee alone says, and asks the others once more, neutrally');
  await Promise.all(
    others.map(async ({ name }, index) => {
      const mail = asking[index];
      if (mail) await sayMore(linkIn(mail));
      compare(name, 'says what they have seen themselves, of two descriptions');
    }),
  );

  const findings = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('findings') });
  compare('Evenhand', 'compares the references with each other and with the résumé');
  const { disputed } = await answerFindings(linkIn(findings), (text) =>
    text.includes('blamed others')
      ? 'This is not true. The incident reports of 2023 name the causes, and my part in them.'
      : undefined,
  );
  tell('Review')(candidate.name, `reads every finding, accepts most and disputes ${disputed}`);

  const { disputes } = await reviewer.reaches(id, ['disputed']);
  for (const { n } of disputes) {
    await reviewer.decide(id, n, {
      verdict: 'removed',
      reason: 'One witness alone says so, and the incident reports say otherwise.',
    });
    tell('Review')('Rosa Reviewer', 'decides: the finding is removed');
  }
  const returned = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('decided') });
  await answerFindings(linkIn(returned), () => undefined);
  tell('Review')(candidate.name, 'reads the decision and agrees');

  await hr.reaches(id, ['completed']);
  const result = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('is complete') });
  const thanked = [manager, client, hostile, peer].map(({ email }) =>
    mailTo(mailboxUrl, { to: email, has: isAbout(...thanks) }),
  );
  await Promise.all(thanked);
  const report = await hr.report(id);
  tell('Closure')('Evenhand', 'sends the result, releases the report and thanks the referees');
  return {
    checkId: id,
    candidateUrl: linkIn(result),
    reportUrl: `${baseUrl}/staff/checks/${id}/report`,
    findings: report.findings.length,
  };
}

async function mendAddress(mailboxUrl: string, say: Tell): Promise<void> {
  const mail = await mailTo(mailboxUrl, { to: candidate.email, has: isAbout('address') });
  say(candidate.name, `learns that the mail to ${peer.name} came back`);
  await submit(await openPage(linkIn(mail)), '/address', { email: peer.email });
  say(candidate.name, `gives another address for ${peer.name}`);
}
