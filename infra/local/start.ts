import { help, parseOptions } from './options.ts';
import { untilStopped } from './until-stopped.ts';
import { welcome } from './welcome.ts';

/** `npm start`: runs the product until somebody stops it. */
await untilStopped(async (start) => {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    console.log(help);
    return 'stop';
  }
  const { port, daySeconds, dataDir, verbose } = options;
  const stack = await start({
    port,
    daySeconds,
    ...(dataDir ? { dataDir } : {}),
    loudness: verbose ? 'verbose' : 'normal',
  });
  console.log(welcome(stack, options, (Date.now() - performance.timeOrigin) / 1000));
  return undefined;
});
