import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './start-error.ts';

export interface Listening {
  server: Server;
  /** For example `http://localhost:3000`. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on the loopback address with a server that has no answers yet, so that its address is known before there is anything
 * to answer with.
 *
 * @param port 0 for any
 * @throws StartError when the port is taken or not allowed
 */
export async function listen(port: number): Promise<Listening> {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EADDRINUSE') {
      throw new StartError(`Port ${port} is taken: stop what uses it, or choose another with --port.`);
    }
    if (code === 'EACCES')
      throw new StartError(`Port ${port} is not allowed: choose one above 1023 with --port.`);
    throw error;
  }
  const actual = (server.address() as AddressInfo).port;
  return {
    server,
    port: actual,
    url: `http://localhost:${actual}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** As `listen`, and on any free port when this one is taken: for addresses that nobody needs to know by heart. */
export async function listenNear(port: number): Promise<Listening> {
  try {
    return await listen(port);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    return listen(0);
  }
}
