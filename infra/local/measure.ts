import { gzipSync } from 'node:zlib';
import { manager } from './demo/cast.ts';
import { playCheck } from './demo/story.ts';
import { mailboxAt } from './people/mailbox.ts';
import type { Page } from './people/page.ts';
import { labelsOn, openMail, personOf } from './people/person.ts';
import { untilStopped } from './until-stopped.ts';

/** Bytes that a phone downloads for a page with an empty cache: the page, its styles and its script, each compressed. */
async function downloadOf({ url, root }: Page): Promise<number> {
  const assets = root
    .querySelectorAll('link[rel=stylesheet], script[src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  const bodies = await Promise.all(
    [url, ...assets].map(async (address) => (await fetch(new URL(address, url))).arrayBuffer()),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(Buffer.from(body)).length, 0);
}

/** Counts what one check with five referees costs: `npm run measure`. */
await untilStopped(async (start) => {
  const stack = await start({ daySeconds: 2, loudness: 'normal', countCapacity: true });
  const reader = personOf(manager, mailboxAt(stack.mailboxUrl));
  const firstQuestion = openMail(reader).then(async (notice) =>
    downloadOf(await reader.visitor.follow(notice, labelsOn(notice).reference.start)),
  );
  await playCheck(stack, () => () => undefined);
  const { requests, capacity, stateTransitions, emails, invocations } = stack.metrics();
  const total = (prefix: string) =>
    Object.entries(requests)
      .filter(([name]) => name.startsWith(prefix))
      .reduce((sum, [, count]) => sum + count, 0);
  console.log(
    JSON.stringify(
      {
        stateTransitions,
        emails,
        dynamodbRequests: total('dynamodb'),
        writeUnits: capacity.write,
        readUnits: capacity.read,
        requests,
        invocations,
        refereeQuestionBytes: await firstQuestion,
      },
      null,
      2,
    ),
  );
  return 'stop';
});
