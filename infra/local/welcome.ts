import type { OrderRequest } from '../../shared/domain/order/order.ts';
import type { LocalStack } from './local-stack.ts';
import { machineClient, testUsers } from './oidc/users.ts';
import type { StartOptions } from './options.ts';

/** Prints, when everything is up, where to go, who to be, and how to order a check from a shell. */
export function welcome(stack: LocalStack, { dataDir, daySeconds }: StartOptions, seconds: number): string {
  const { baseUrl, mailboxUrl, issuer } = stack;
  const width = Math.max(...testUsers.map(({ name }) => name.length));
  const users = testUsers.map(({ name, does }) => `    ${name.padEnd(width)}  ${does}`).join('\n');
  return `
Evenhand is running on this machine.

  Product         ${baseUrl}
  Staff           ${baseUrl}/staff    sign in as one of these, without a password:
${users}
  Mailbox         ${mailboxUrl}    every mail that is sent
  Access tokens   ${issuer}/token

Order a check as the HR system does:

${orderExample(baseUrl, issuer)}

A day lasts ${daySeconds} s. ${dataDir ? `Everything is kept in ${dataDir}.` : 'Nothing is kept when you stop.'} Ctrl-C stops.
ready in ${seconds.toFixed(1)} s
`;
}

/** Ready to paste: an access token for the HR system, and an order with it. */
function orderExample(baseUrl: string, issuer: string): string {
  const order = {
    candidate: { name: 'Casey Candidate', email: 'casey@example.com' },
    resume: {
      basics: { name: 'Casey Candidate', email: 'casey@example.com' },
      work: [{ name: 'Acme', position: 'Team lead', startDate: '2021-03', endDate: '2024-06' }],
    },
    package: 'people-manager',
    role: { title: 'Head of support' },
    riskLevel: 'medium',
    reason: 'The role leads twenty people and answers to the board.',
    items: [
      { id: 'employment-facts', reason: 'The role builds on years of leading a support team.' },
      { id: 'leading-people', reason: 'The role leads twenty people in three towns.' },
    ],
    places: { candidate: 'DE', employer: 'DE' },
    decisionMakers: [{ name: 'Dan Decider', email: 'dan@example.com' }],
  } satisfies OrderRequest;
  return `  TOKEN=$(curl -s -u ${machineClient.id}:${machineClient.secret} ${issuer}/token \\
    -d grant_type=client_credentials -d scope=${machineClient.scope} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
  curl -s ${baseUrl}/v1/checks -H "Authorization: Bearer $TOKEN" -H "Idempotency-Key: $(date +%s)" \\
    -H 'Content-Type: application/json' -d '${JSON.stringify(order)}'`;
}
