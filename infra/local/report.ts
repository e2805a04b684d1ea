import { stripVTControlCharacters } from 'node:util';
import type { DeadLetter } from './dead-letters.ts';
import type { FunctionError } from './functions/messages.ts';
import type { StackModel } from './template/model.ts';

/** How much the local stack tells on the console: nothing, what went wrong, or everything that functions write. */
export type Loudness = 'quiet' | 'normal' | 'verbose';

/** Tells the person at the console what went wrong, one line each. */
export class Report {
  private readonly loudness: Loudness;
  private expected = new Set<string>();

  constructor(loudness: Loudness) {
    this.loudness = loudness;
  }

  /** Errors that the state machine catches by name, and refusals by the authorizer, are part of normal work. */
  expect(model: StackModel): void {
    const names = JSON.stringify(model.stateMachine.definition).matchAll(/"ErrorEquals":\["([^"]+)"/g);
    this.expected = new Set(
      [...names].map(([, name = '']) => name).filter((name) => !name.startsWith('States.')),
    );
  }

  fault(functionId: string, { fault }: FunctionError): void {
    if (this.loudness === 'quiet') return;
    if (fault.errorMessage === 'Unauthorized' || this.expected.has(fault.errorType)) return;
    this.write(`${functionId} failed: ${fault.errorType}: ${fault.errorMessage.split('\n')[0]}`);
    if (this.loudness === 'verbose') this.write(fault.trace.slice(1).join('\n'));
  }

  letter({ functionId, error, source }: DeadLetter): void {
    if (this.loudness !== 'quiet') this.write(`${functionId} gave up on a record of the ${source}: ${error}`);
  }

  line(functionId: string, line: string): void {
    if (this.loudness === 'verbose') this.write(`${functionId} | ${line}`);
  }

  private write(text: string): void {
    // What a function writes may hold anything, and must not move the cursor of the terminal.
    process.stderr.write(`${stripVTControlCharacters(text)}\n`);
  }
}
