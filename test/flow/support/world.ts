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

/** The first token makes the authorizer ask the issuer for its keys, and a busy machine may answer that too late. */
function ready({ stack, token }: World): Promise<unknown> {
  return until('the API', async () => {
    const headers = { Authorization: `Bearer ${await token('rita')}` };
    return (await fetch(`${stack.baseUrl}/v1/checks?limit=1`, { headers })).ok;
  });
}

/**
 * A world for all tests of a file: started before the first and stopped after the last. It must not be looked into before the first test.
 */
export function useWorld(options: LocalStackOptions = {}): World {
  const world = {} as World;
  beforeAll(async () => {
    Object.assign(world, await startWorld(options));
  }, 60_000);
  afterAll(() => world.stack?.stop());
  return world;
}
