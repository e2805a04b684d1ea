import { once } from 'node:events';
import { createReadStream } from 'node:fs';

/** A line of the input with its number, from 1. */
export interface Line {
  number: number;
  text: string;
}

/** Lines end with a line feed and nowhere else: a text inside may hold other characters that end lines for some readers. */
async function* split(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

/** The lines of a file, or of standard input for `-`. @throws Error when it cannot be read */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  // A file that cannot be opened fails here, and not somewhere in the reader of lines.
  if (file !== '-') await once(input, 'ready');
  let number = 0;
  for await (const text of split(input)) {
    number += 1;
    yield { number, text };
  }
}

/** Writes lines, and waits where the reader is slower than we are. */
export async function write(stream: NodeJS.WriteStream, lines: readonly string[]): Promise<void> {
  if (lines.length > 0 && !stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
}

/** The sentence of an error. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A reader of only the first lines closes the pipe: that is no fault. */
export const endWithThePipe = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
};
