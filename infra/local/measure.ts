import { gzipSync } from 'node:zlib';
import { manager } from './demo/cast.ts';
import { linkIn, mailTo } from './demo/mailbox.ts';
import { playCheck } from './demo/story.ts';
import { openPage } from './demo/visitor.ts';
import { untilStopped } from './until-stopped.ts';

/** Bytes that a phone downloads for a page with an empty cache: the page, its styles and its script, each compressed. */
async function downloadOf(url: string): Promise<number> {
  const page = await openPage(url);
  const assets = page.root
    .querySelectorAll('link[rel=stylesheet], script[src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  const bodies = await Promise.all(
    [url, ...assets].map(async (address) => (await fetch(new URL(address, url))).arrayBuffer()),
  );
  return bodies.reduce((sum, body) => sum + gzipSync(Buffer.from(body)).length, 0);
}

/** Counts what one check with five referees costs: `npm run measure`. */
await untilStopped(async (start) => {
  const stack = await start({ daySeconds: 2, loudness: 'normal' });
  let question = 0;
  const measureForm = mailTo(stack.mailboxUrl, { to: manager.email }).then(async (mail) => {
    const start = await openPage(linkIn(mail));
    const first =
      start.root.querySelectorAll('a.button').map((link) => link.getAttribute('href') ?? '')[0] ?? '';
    question = await downloadOf(new URL(first, start.url).href);
  });
  await playCheck(stack, () => () => undefined);
  await measureForm;
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
        refereeQuestionBytes: question,
      },
      null,
      2,
    ),
  );
  return 'stop';
});
