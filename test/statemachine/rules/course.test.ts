import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { verifyChain } from '../../../shared/domain/check/audit.ts';
import { undecidedRedactions } from '../../../shared/domain/check/check.ts';
import { openFollowUps } from '../../../shared/domain/check/follow-up.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { day } from '../../unit/support/checks.ts';
import type { Run } from '../interpreter.ts';
import { resultOf, unexpected } from './result.ts';
import type { Handler } from './state-machine.ts';
import { type Plan, World } from './world.ts';

vi.hoisted(() => {
  process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
});
vi.mock('../../../shared/store/perform.ts', () => import('./memory.ts'));
vi.mock('../../../shared/store/load-check.ts', () => import('./memory.ts'));
vi.mock('../../../shared/store/waits.ts', () => import('./memory.ts'));
vi.mock('../../../functions/runtime/tools.ts', async () => {
  const { moment } = await import('./memory.ts');
  return { quietTools: () => ({ table: {}, moment }) };
});
vi.mock('../../../functions/runtime/mailing-tools.ts', async () => {
  const { moment, sendMails } = await import('./memory.ts');
  return { mailingTools: () => ({ table: {}, moment, sendMails }) };
});

const handlerOf = async (module: Promise<{ handler: unknown }>) => (await module).handler as Handler;
const handlers: Record<string, Handler> = {
  ScopeStep: await handlerOf(import('../../../functions/steps/scope.ts')),
  ConsentStep: await handlerOf(import('../../../functions/steps/consent.ts')),
  CollectionStep: await handlerOf(import('../../../functions/steps/collection.ts')),
  VerificationStep: await handlerOf(import('../../../functions/steps/verification.ts')),
  ReviewStep: await handlerOf(import('../../../functions/steps/review.ts')),
  ClosureStep: await handlerOf(import('../../../functions/steps/closure.ts')),
  WaitStep: await handlerOf(import('../../../functions/steps/wait.ts')),
};

const seconds = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 * day }) },
);
const person = fc.func(fc.record({ roll: fc.nat(99), delay: seconds }));
const restarts = fc.array(
  fc.record({ at: fc.integer({ min: 1, max: 40 * day }), by: fc.constantFrom('retry', 'crash') }),
  { minLength: 1, maxLength: 5 },
);
const lag = fc.func(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 7200 })));
const trouble = fc.func(
  fc.oneof(
    { weight: 60, arbitrary: fc.constant('none') },
    { weight: 4, arbitrary: fc.constantFrom('before', 'after') },
    { weight: 1, arbitrary: fc.constant('down') },
  ),
) as fc.Arbitrary<NonNullable<Plan['trouble']>>;

async function played(plan: Plan): Promise<{ world: World; run: Run }> {
  const world = new World(plan, handlers);
  return { world, run: await world.toTheEnd() };
}

/** The same people in every run of the tests; another seed shows others. */
const sample = { seed: 20260302 };

/** More than any check needs. AWS ends an execution at 25,000 events, of which a step makes up to ten. */
const stepsAtMost = 1000;

describe('a check with people in it', () => {
  it('comes to an end, whatever they do and whatever breaks', async () => {
    const ends = new Set<string>();
    const changes = new Set<string>();
    const followUps = new Set<string>();
    const texts = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        fc.record({ person, restarts, lag, trouble, eager: fc.boolean(), leaveRunning: fc.boolean() }),
        async (plan) => {
          const { world, run } = await played(plan as Plan);
          const { check, memory, machines } = world;
          const { executions, calls } = machines;
          const { head } = check;
          ends.add(head.ended ?? '');
          for (const { data } of memory.audit) ends.add(`${data.reason ?? ''}`);
          changes.add(check.change?.settled?.outcome ?? '');
          for (const { state } of check.followUps) followUps.add(state);
          // Nothing is reported while a follow-up is open.
          if (head.ended === 'completed') expect(openFollowUps(check)).toEqual([]);
          for (const { state } of check.redactions) texts.add(state);
          // Nothing is compared while words wait for a reviewer, and nothing is made of what was taken out.
          if (check.analysis) expect(undecidedRedactions(check)).toEqual([]);
          const made = JSON.stringify([check.analysis, check.findings, readable(check).references]);
          if (check.redactions.every(({ state }) => state !== 'released'))
            expect(made).not.toContain('maternity');
          // What was agreed to is the scope, however the change came out.
          if (check.consent) expect(check.consent.scopeHash).toBe(check.scope?.hash);
          if (head.ended === 'completed' && check.change) expect(check.change.settled).toBeDefined();

          if (head.attention) {
            // Closed or not: where the last mails could not leave, a retry sends what is still queued.
            expect(run.error).toBe('NeedsAttention');
          } else {
            expect(run.error).toBeUndefined();
            const released = run.path.includes('ReleaseReport') && head.ended === 'completed';
            expect(run.end).toBe(released ? 'CheckClosed' : 'CheckEnded');
            // A retry of a check that was completed before finds nothing left to decide.
            if (head.ended === 'completed' && !released) expect(head.run).toBeGreaterThan(1);
            expect(head).toMatchObject({
              open: false,
              ended: expect.any(String),
              deleteAt: expect.any(String),
            });
            expect(check.mails.filter(({ state }) => state === 'queued')).toEqual([]);
            expect(check.waits).toEqual([]);
          }
          for (const older of executions.slice(0, -1)) {
            // Stopped, told by its own steps, or failed before there was a newer one.
            expect(older.run?.error ?? older.run?.end).toMatch(
              /^(ExecutionAbortedError|CheckSuperseded|CheckEnded|NeedsAttention)$/,
            );
          }
          for (const one of executions) expect(one.run?.steps).toBeLessThan(stepsAtMost);
          for (const { seconds } of calls) {
            expect(Number.isInteger(seconds)).toBe(true);
            expect(seconds).toBeGreaterThanOrEqual(1);
            expect(seconds).toBeLessThan(99_999_999);
          }
          expect(unexpected(world)).toEqual([]);
          expect(verifyChain(memory.audit, head)).toEqual({ ok: true, length: memory.audit.length });
          expect(JSON.stringify(executions.map((one) => one.run?.history))).not.toMatch(
            /@|Ana|Witness|Acme|maternity/,
          );
        },
      ),
      { ...sample, numRuns: 300 },
    );
    expect([...changes].sort()).toEqual(['', 'agreed', 'kept', 'lapsed']);
    expect([...texts].sort()).toEqual(['held', 'redacted', 'released', 'withheld']);
    expect([...followUps]).toEqual(expect.arrayContaining(['answered', 'declined', 'lapsed']));
    expect([...ends].sort()).toEqual(
      expect.arrayContaining([
        ...['cancelled', 'candidate_unreachable', 'completed', 'dispute_overdue', 'expired'],
        ...['not_enough_evidence', 'refused', 'step_failed', 'withdrawn'],
      ]),
    );
  });

  it('ends the same whether they act before the machine waits for it or after', async () => {
    await fc.assert(
      fc.asyncProperty(person as fc.Arbitrary<Plan['person']>, async (someone) => {
        // Who withdraws or changes the scope while referees are at it stops them: there, the moment makes a difference.
        const staying: Plan['person'] = (mail) => {
          const { roll, delay } = someone(mail);
          return { roll: /^(address-needed|outreach-started)/.test(mail) ? roll % 70 : roll, delay };
        };
        const { world: late } = await played({ person: staying });
        const { world: early } = await played({ person: staying, eager: true });
        expect([...unexpected(early), ...unexpected(late)]).toEqual([]);
        expect(resultOf(early)).toEqual(resultOf(late));
      }),
      { ...sample, numRuns: 100 },
    );
  });

  it('ends the same when it is started again on the way, by staff or after a crash', async () => {
    await fc.assert(
      fc.asyncProperty(person, restarts, fc.boolean(), async (someone, again, leaveRunning) => {
        const { world: once } = await played({ person: someone });
        const { world: often } = await played({ person: someone, restarts: again as never, leaveRunning });
        expect([...unexpected(once), ...unexpected(often)]).toEqual([]);
        expect(resultOf(often)).toEqual(resultOf(once));
      }),
      { ...sample, numRuns: 100 },
    );
  });

  /** Everybody does at once what they were asked for, but for the named mails. */
  const willing =
    (others: Record<string, number>): Plan['person'] =>
    (mail) => ({ roll: others[mail] ?? 0, delay: 60 });

  it('writes to the other address at once when a bounce was corrected before anybody looked', async () => {
    const { world } = await played({ person: willing({ 'referee-invitation-r1-1': 67 }) });
    const events = world.memory.audit.map(({ at, event }) => ({ at, event }));
    const corrected = events.find(({ event }) => event === 'address.given');
    expect(corrected).toBeDefined();
    const again = world.check.mails.find(({ id }) => id === 'referee-invitation-r1-2');
    expect(again?.at).toBe(corrected?.at);
    expect(world.check.head.ended).toBe('completed');
  });

  it('is completed once, when the release was done and its answer lost for good', async () => {
    const trouble: Plan['trouble'] = (attempt) => (attempt.startsWith('ReleaseReport') ? 'after' : 'none');
    const { world, run } = await played({ person: willing({}), trouble });
    expect(world.machines.executions.map((one) => one.run?.error ?? one.run?.end)).toEqual([
      'NeedsAttention',
      'CheckEnded',
    ]);
    expect(run.path).toEqual(['ResolveScope', 'ScopeResolved', 'EndEarly', 'CheckEnded']);
    expect(world.memory.audit.filter(({ event }) => event === 'check.completed')).toHaveLength(1);
    expect(world.check.head).toMatchObject({ ended: 'completed', status: 'completed', open: false });
    expect(world.check.mails.filter(({ state }) => state !== 'sent')).toEqual([]);
  });

  it('is not touched by an execution that is started after the end', async () => {
    await fc.assert(
      fc.asyncProperty(person, async (someone) => {
        const { world } = await played({ person: someone });
        if (world.check.head.attention) return;
        const before = world.check;
        const run = await world.onceMore();
        expect(run.path).toEqual(['ResolveScope', 'ScopeResolved', 'EndEarly', 'CheckEnded']);
        expect(world.check).toEqual(before);
      }),
      { ...sample, numRuns: 30 },
    );
  });
});
