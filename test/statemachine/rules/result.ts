import { identityOf } from '../../../shared/domain/check/place-entity.ts';
import { mailId } from '../../../shared/domain/check/records.ts';
import type { World } from './world.ts';

const knownErrors = [
  ...['ServiceUnavailable', 'States.Timeout', 'Superseded', 'NeedsAttention'],
  ...['Stopped', 'ExecutionAbortedError'],
];

/** Errors in the histories that are neither simulated nor meant: a handler or a rule has thrown. */
export const unexpected = ({ machines }: World): string[] =>
  machines.executions
    .flatMap(({ run }) => (run?.history ?? []) as { type: string; Error?: string }[])
    .flatMap(({ Error: name }) => (name && !knownErrors.includes(name) ? [name] : []));

/** What a check has come to, without the traces of who started it again, and in an order of its own. */
export function resultOf(world: World) {
  const { head, asks, mails, references, redactions, waits: _, ...check } = world.check;
  const { run: _run, seq: _seq, lastHash: _lastHash, ...rest } = head;
  const newest = world.machines.newest?.run;
  return {
    end: newest?.error ?? newest?.end,
    head: rest,
    ...check,
    // The table gives them in this order, whoever was first.
    asks: asks.toSorted((a, b) => (identityOf(a) < identityOf(b) ? -1 : 1)),
    references: references.toSorted((a, b) => (a.refereeId < b.refereeId ? -1 : 1)),
    // Numbered in the order in which they came, which can differ at the same moment.
    redactions: redactions
      .map(({ n: _n, ...held }) => held)
      .toSorted((a, b) => (a.refereeId < b.refereeId ? -1 : 1)),
    mails: mails.map(({ run: _run, ...mail }) => `${mail.at} ${mailId(mail)} ${mail.state}`).sort(),
    events: world.memory.audit
      .filter(({ event }) => event !== 'retry.requested')
      .map(({ at, event, actor }) => `${at} ${event} ${actor.id}`)
      .sort(),
  };
}
