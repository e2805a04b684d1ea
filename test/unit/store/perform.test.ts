import { QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evolve } from '../../../shared/domain/check/apply-decision.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import { commitRequest } from '../../../shared/store/commit.ts';
import { loadCheckRequest } from '../../../shared/store/load-check.ts';
import { perform } from '../../../shared/store/perform.ts';
import { asked, consented, consentTo, ids, onDay } from '../support/checks.ts';
import { cancelled, dynamo, holds, itemsOf, named, table, transactions } from '../support/table.ts';

const consent = (check: Check, moment: Moment) => giveConsent(check, consentTo(check.scope), moment);
const run = (decide = consent) => perform(table, ids.id, () => onDay(1), decide);
const lost = cancelled('ConditionalCheckFailed');

describe('performing an act', () => {
  beforeEach(() => {
    dynamo.reset();
    // No waiting between the attempts.
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => void vi.restoreAllMocks());

  it('reads the check, asks the rule and writes what it decided under the condition of what was read', async () => {
    holds(asked());
    dynamo.on(TransactWriteCommand).resolves({});
    const { check, decision } = await run();
    const expected = evolve(asked(), consent(asked(), onDay(1)), onDay(1));
    expect(check).toEqual(expected.check);
    expect(decision).toEqual(consent(asked(), onDay(1)));
    expect(transactions()).toEqual([commitRequest('evenhand', asked().head, expected)]);
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input).toEqual(loadCheckRequest('evenhand', ids.id));
  });

  it('writes nothing when all was settled before', async () => {
    holds(consented());
    const { check } = await run();
    expect(check).toEqual(consented());
    expect(transactions()).toEqual([]);
  });

  it('asks the rule again with what is there now, so that the loser of a race gets the settled answer', async () => {
    dynamo
      .on(QueryCommand)
      .resolvesOnce({ Items: itemsOf(asked()) })
      .resolves({ Items: itemsOf(consented()) });
    dynamo.on(TransactWriteCommand).rejects(lost);
    const { check, decision } = await run();
    expect(check).toEqual(consented());
    expect(decision.events).toEqual([]);
    expect(transactions()).toHaveLength(1);
  });

  it('tries again until it is through', async () => {
    holds(asked());
    dynamo
      .on(TransactWriteCommand)
      .rejectsOnce(lost)
      .rejectsOnce(cancelled('TransactionConflict'))
      .resolves({});
    await run();
    expect(transactions()).toHaveLength(3);
  });

  it('gives up with "try again"', async () => {
    holds(asked());
    dynamo.on(TransactWriteCommand).rejects(lost);
    await expect(run()).rejects.toMatchObject({ code: 'try_again' });
    expect(transactions()).toHaveLength(8);
  });

  it('does not repeat what failed for another reason', async () => {
    holds(asked());
    dynamo.on(TransactWriteCommand).rejects(named('ValidationException'));
    await expect(run()).rejects.toThrow('ValidationException');
    expect(transactions()).toHaveLength(1);
  });

  it('knows no check that is not there', async () => {
    holds();
    await expect(run()).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lets through what the rule refuses, and writes nothing', async () => {
    holds(asked());
    const refuse = () => {
      throw new Refusal('not_at_this_step', 'refusal.busy');
    };
    await expect(run(refuse)).rejects.toMatchObject({ code: 'not_at_this_step' });
    expect(transactions()).toEqual([]);
  });
});
