import { playCheck } from './demo/story.ts';
import { parseDay, parsePort, readArgs } from './options.ts';
import { untilStopped } from './until-stopped.ts';

const help = `Runs Evenhand on this machine and plays one check from order to closure.

  npm run demo -- [options]

  --port N     port of the product (default 3000; 0 for any free port)
  --day 2s     how long a day lasts (default 2s)
  --exit       end when the check is closed, instead of running on
  --help       show this`;

/** `npm run demo`. */
await untilStopped(async (start) => {
  const values = readArgs(process.argv.slice(2), {
    port: { type: 'string', default: '3000' },
    day: { type: 'string', default: '2s' },
    exit: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(help);
    return 'stop';
  }
  const began = performance.timeOrigin;
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1).padStart(5);
  const stack = await start({ port: parsePort(values.port), daySeconds: parseDay(values.day) });
  console.log(`\nA day lasts ${values.day}. Every mail: ${stack.mailboxUrl}\n`);

  const ending = await playCheck(stack, (step) => (who, what) => {
    console.log(`${seconds()} s  ${step.padEnd(13)} ${who} ${what}`);
  });
  console.log(`
${seconds()} s  The check is closed, with ${ending.findings} findings in the report.

  The candidate's page   ${ending.candidateUrl}
  The report             ${ending.reportUrl}    sign in as Rita Recruiter or Dan Decider
  Every mail             ${stack.mailboxUrl}
`);
  if (values.exit) return 'stop';
  console.log('Look around. Ctrl-C stops.');
  return undefined;
});
