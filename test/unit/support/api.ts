import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { handler } from '../../../functions/api/handler.ts';
import type { RouteId } from '../../../shared/http/routes.ts';
import { collecting, ids } from './checks.ts';
import { type Call, eventFor } from './http-event.ts';
import { context } from './lambda.ts';
import { dynamo, holds } from './table.ts';

/** The table takes everything, knows no idempotency key and holds a check that collects answers. */
export function tableWorks(): void {
  dynamo.reset();
  dynamo.on(GetCommand).resolves({});
  dynamo.on(TransactWriteCommand).resolves({});
  holds(collecting());
}

export const people = {
  requester: {
    callerId: 'staff-1',
    name: 'Rita Okafor',
    roles: 'requester',
    email: 'rita@northwind.example',
  },
  another: { callerId: 'staff-2', name: 'Ben', roles: 'requester' },
  decider: { callerId: 'staff-3', name: 'Dan', roles: 'decision-maker', email: 'dan@northwind.example' },
  reviewer: { callerId: 'staff-4', name: 'Vera', roles: 'reviewer' },
  administrator: { callerId: 'staff-5', name: 'Ada', roles: 'administrator' },
  nobody: { callerId: 'staff-6', name: 'Noa', roles: '' },
};
export type Person = keyof typeof people;

export const id = { params: { id: ids.id } };
export async function call(route: RouteId, as: Person, more: Call = {}) {
  const result = await handler(eventFor(route, { authorizer: people[as], ...more }), context);
  return { ...result, body: JSON.parse(result.body) };
}
export const statusOf = async (...args: Parameters<typeof call>) => (await call(...args)).statusCode;
