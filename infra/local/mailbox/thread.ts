import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

export interface MailboxSetup {
  port: number;
  file?: string;
}

interface Store {
  saveEmail(email: unknown): void;
  getStoreReadonly(): { emails: unknown[] };
}

const { port, file } = workerData as MailboxSetup;
const require = createRequire(import.meta.url);
const { default: serve } = require('aws-ses-v2-local') as { default(config: object): Promise<Server> };

if (file) keepMails(require('aws-ses-v2-local/dist/store') as Store, file);
const server = await serve({ host: '127.0.0.1', port });
parentPort?.postMessage((server.address() as AddressInfo).port);

/** Reads back the mails of earlier runs and writes down each new one, so that the links in them can still be clicked. */
function keepMails(store: Store, path: string): void {
  if (existsSync(path)) {
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    store.getStoreReadonly().emails.push(...lines.map((line) => JSON.parse(line)));
  }
  const save = store.saveEmail;
  store.saveEmail = (email) => {
    save(email);
    appendFileSync(path, `${JSON.stringify(email)}\n`);
  };
}
