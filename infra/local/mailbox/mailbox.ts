import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { MailboxSetup } from './thread.ts';

export interface Mailbox {
  /** For example `http://localhost:3001`: the page with all mails, and `/store` with the same as JSON. */
  url: string;
  stop(): Promise<void>;
}

/**
 * Starts the mailbox: an SES endpoint that keeps every mail, with a page to read them.
 * In a thread of its own, because its store is one per process and tests run several stacks.
 *
 * @param port 0 for any
 * @param file keeps the mails between runs; without it they are gone at the end
 */
export async function startMailbox(port: number, file?: string): Promise<Mailbox> {
  const setup: MailboxSetup = { port, ...(file ? { file } : {}) };
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: setup, name: 'mailbox' });
  // Rejects when the thread fails before it has said where it listens.
  const [actual] = (await once(worker, 'message')) as [number];
  return {
    url: `http://localhost:${actual}`,
    stop: async () => void (await worker.terminate()),
  };
}
