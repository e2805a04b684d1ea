import { Agent, request as send } from 'node:http';
import type { AwsReply, AwsRequest } from './endpoint.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** Headers that belong to one connection or to one body, not to the message. */
const ownHeaders = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
  'x-amz-crc32',
]);

/** Sends a request on to a server on this machine and gives its answer. */
export function forward(endpoint: string, { method, path, headers, body }: AwsRequest): Promise<AwsReply> {
  const passed = Object.entries(headers).filter(([name]) => !ownHeaders.has(name));
  return new Promise((resolve, reject) => {
    const outgoing = send(
      new URL(path, endpoint),
      { method, agent, headers: { ...Object.fromEntries(passed), 'content-length': body.length } },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const answered = Object.entries(incoming.headers).filter(([name]) => !ownHeaders.has(name));
          resolve({
            status: incoming.statusCode ?? 502,
            headers: Object.fromEntries(answered.map(([name, value]) => [name, String(value)])),
            body: Buffer.concat(chunks),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
