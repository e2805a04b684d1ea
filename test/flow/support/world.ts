import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll } from 'vitest';
import {
  type LocalStack,
  type LocalStackOptions,
  startLocalStack,
} from '../../../infra/local/local-stack.ts';
import type { Table } from '../../../shared/store/table.ts';
import { until } from './until.ts';
import { Wire } from './wire.ts';

/** A running stack, what passes on its wires, and its table. */
export interface World {
  stack: LocalStack;
  wire: Wire;
  table: Table;
  daySeconds: number;
  /** Bearer tokens by test user, fetched once. */
  token(user: string): Promise<string>;
}

export const awsClient = {
  region: 'eu-west-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};

/**
 * Starts a quiet stack on free ports.
 *
 * @param wire one that rules were given to before the start; its mails outlive the stack
 */
export async function startWorld(options: LocalStackOptions = {}, wire = new Wire()): Promise<World> {
  const stack = await startLocalStack({ port: 0, loudness: 'quiet', awsHooks: [wire.hook], ...options });
  const tokens = new Map<string, Promise<string>>();
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ ...awsClient, endpoint: stack.endpoints.dynamodb }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
  const world: World = {
    stack,
    wire,
    table: { client, name: stack.tableName },
    daySeconds: options.daySeconds ?? 86_400,
    token: (user) => {
      const token = tokens.get(user) ?? stack.tokens(user);
      tokens.set(user, token);
      return token;
    },
  };
  await ready(world);
  return world;
}

/** Milliseconds that a start may take on a machine that is busy with other things. */
const startTimeout = 120_000;

/** The first token makes the authorizer ask the issuer for its keys, and a busy machine may answer that too late. */
function ready({ stack, token }: World): Promise<unknown> {
  const ask = async () => {
    const headers = { Authorization: `Bearer ${await token('rita')}` };
    return (await fetch(`${stack.baseUrl}/v1/checks?limit=1`, { headers })).ok;
  };
  return until('the API', ask, 100);
}

let shared: Promise<World> | undefined;

/**
 * The world of all files that need none of their own: started by the first of them that a worker runs, and gone with the worker. Its days
 * are so long that nothing is late by accident. It must not be looked into before the first test.
 *
 * A file that shares it looks only at its own checks: others have left theirs there. Within a worker, files run one after the other, so that
 * what one holds up or breaks on the wires touches nobody else, as long as it puts it back.
 */
export function useSharedWorld(): World {
  const world = {} as World;
  beforeAll(async () => {
    shared ??= startWorld({ daySeconds: 3600 });
    Object.assign(world, await shared);
  }, startTimeout);
  return world;
}

/**
 * A world for all tests of a file: started before the first and stopped after the last. It must not be looked into before the first test.
 */
export function useWorld(options: LocalStackOptions = {}): World {
  const world = {} as World;
  beforeAll(async () => {
    Object.assign(world, await startWorld(options));
  }, startTimeout);
  afterAll(() => world.stack?.stop());
  return world;
}
