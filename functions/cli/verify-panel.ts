import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { Line, Printed } from './print-lines.ts';
import printLines from './print-lines.ts';

const usage = 'Usage: npm run -s verify-panel -- FILE.jsonl   (or - for standard input)';

/** Panels that are judged together; a file that has no more needs no threads. */
const batchSize = 250;

/** Writes text, and waits where the reader is slower than we are. */
async function write(stream: NodeJS.WriteStream, lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
}

/** Lines end with a line feed and nowhere else: a text inside may hold other characters that end lines for some readers. */
async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

async function* batches(file: string): AsyncGenerator<Line[]> {
  const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  // A file that cannot be opened fails here, and not somewhere in the reader of lines.
  if (file !== '-') await once(input, 'ready');
  let batch: Line[] = [];
  let number = 0;
  for await (const text of linesOf(input)) {
    number += 1;
    batch.push({ number, text });
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
      if (running.length >= ahead) yield (await running.shift()) as Printed;
    }
    for (const one of running) yield await one;
  } finally {
    // What nobody waits for any more may fail without a word.
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

// Whoever reads only the first lines closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

const [file, ...more] = process.argv.slice(2);
if (!file || more.length > 0) {
  process.stderr.write(`${usage}\n`);
  process.exitCode = 2;
} else {
  try {
    if ((await verify(file)) > 0) process.exitCode = 2;
  } catch (error) {
    process.stderr.write(`${file} cannot be read: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
