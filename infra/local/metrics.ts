import type { DeadLetter } from './dead-letters.ts';
import type { BusEvent } from './events/bus.ts';
import type { Services } from './services.ts';

/** The counts of the local stack since its start. */
export interface Metrics {
  /** Calls of AWS by `service.Action`, for example `dynamodb.TransactWriteItems`. */
  requests: Record<string, number>;
  /** Capacity units that the table would have been billed; 0 unless they are counted. */
  capacity: { read: number; write: number };
  /** Steps that state machines have executed, retries and starts included. */
  stateTransitions: number;
  /** How many executions have each status. */
  executions: Record<string, number>;
  /** Mails that SES has taken. */
  emails: number;
  /** Invocations of each function. */
  invocations: Record<string, number>;
  /** Stream records that wait for a function or are being handled. */
  pendingRecords: number;
  /** The newest events on all buses, oldest first. */
  events: BusEvent[];
  /** Records that no function could handle. */
  deadLetters: DeadLetter[];
}

export function metricsOf(services: Services): Metrics {
  const { endpoint, dynamodb, executions, ses, functions, consumers, buses, deadLetters } = services;
  const all = executions.list();
  const byStatus: Record<string, number> = {};
  for (const { status } of all) byStatus[status] = (byStatus[status] ?? 0) + 1;
  return {
    requests: endpoint.requests(),
    capacity: { ...dynamodb.consumed },
    stateTransitions: all.reduce((sum, { transitions }) => sum + transitions, 0),
    executions: byStatus,
    emails: ses.count(),
    invocations: functions.invocations(),
    pendingRecords: consumers.reduce((sum, consumer) => sum + consumer.pending(), 0),
    events: buses.events(),
    deadLetters: deadLetters.all(),
  };
}
