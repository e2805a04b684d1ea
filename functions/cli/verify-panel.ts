import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { endWithThePipe, type Line, linesOf, messageOf, write } from './lines.ts';
import type { Printed } from './print-lines.ts';
import printLines from './print-lines.ts';

const usage = 'Usage: npm run -s verify-panel -- FILE.jsonl   (or - for standard input)';

/** Panels that are judged together; a file that has no more needs no threads. */
const batchSize = 250;

async function* batches(file: string): AsyncGenerator<Line[]> {
  let batch: Line[] = [];
  for await (const line of linesOf(file)) {
    batch.push(line);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Judges batches on all cores, a few ahead of what is written, and gives them back in order. */
async function* judged(file: string): AsyncGenerator<Printed> {
  let pool: Piscina<Line[], Printed> | undefined;
  const ahead = 3 * availableParallelism();
  const running: Promise<Printed>[] = [];
  try {
    for await (const batch of batches(file)) {
      if (!pool && batch.length < batchSize) {
        yield printLines(batch);
        continue;
      }
      pool ??= new Piscina<Line[], Printed>({
        filename: new URL('./print-lines.ts', import.meta.url).href,
        maxThreads: availableParallelism(),
      });
      running.push(pool.run(batch));
      const oldest = running.length >= ahead ? running.shift() : undefined;
      if (oldest) yield await oldest;
    }
    for (const one of running) yield await one;
  } finally {
    // A job that nobody waits for any more may fail silently.
    for (const one of running) one.catch(() => undefined);
    await pool?.destroy();
  }
}

/** Reads one panel a line and prints one result a line, in the same order. @returns how many lines could not be read */
async function verify(file: string): Promise<number> {
  let faulty = 0;
  for await (const { results, faults } of judged(file)) {
    faulty += faults.length;
    await write(process.stdout, results);
    await write(process.stderr, faults);
  }
  return faulty;
}

endWithThePipe();

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  try {
    if ((await verify(file)) > 0) process.exitCode = 2;
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${messageOf(error)}\n`);
    process.exitCode = 2;
  }
}
