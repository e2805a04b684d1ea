import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type StepAction, type StepTools, stepHandler } from '../../../functions/runtime/step-handler.ts';
import type { Check } from '../../../shared/domain/check/check.ts';
import { refereeOfMail } from '../../../shared/domain/check/records.ts';
import { go } from '../../../shared/domain/check/step.ts';
import { consentStep } from '../../../shared/domain/consent/consent-step.ts';
import { asked, collecting, day, done, ids, onDay, scoped, withdraw } from '../support/checks.ts';
import { context } from '../support/lambda.ts';
import { dynamo, holds, table, transactions } from '../support/table.ts';

const sendMails = vi.fn(async (_check: Check, _mine: (mail: Check['mails'][number]) => boolean) => {});
const decide = vi.fn<StepAction['decide']>(() => ({
  next: 'wait',
  seconds: 7,
  referees: ['r1'],
  events: [{ event: 'check.expired', actor: { kind: 'system', id: 'test' } }],
}));

beforeEach(() => {
  vi.clearAllMocks();
  dynamo.reset();
  dynamo.on(TransactWriteCommand).resolves({});
  holds(collecting());
});

const tools = { table, moment: () => onDay(2), sendMails };
const run = (event: object = {}, action: Partial<StepAction> = {}, more: Partial<StepTools> = {}) =>
  stepHandler({ ...tools, ...more }, { Test: { decide, ...action } })(
    { action: 'Test', checkId: ids.id, run: 1, ...event },
    context,
  );

describe('a step', () => {
  it('asks the rule, writes, sends, and answers with ids and durations only', async () => {
    expect(await run({ refereeId: 'r1' })).toEqual({
      checkId: ids.id,
      run: 1,
      refereeId: 'r1',
      next: 'wait',
      seconds: 7,
      referees: ['r1'],
    });
    expect(transactions()).toHaveLength(1);
    expect(decide).toHaveBeenCalledWith(collecting(), expect.objectContaining({ refereeId: 'r1' }), onDay(2));
    expect(sendMails).toHaveBeenCalledOnce();
  });

  it('says no more than it has to say', async () => {
    expect(await run({}, { decide: () => go('done') })).toEqual({ checkId: ids.id, run: 1, next: 'done' });
  });

  it('writes nothing when all was settled before, and still sends what is queued', async () => {
    await run({}, { decide: () => go('done') });
    expect(transactions()).toEqual([]);
    expect(sendMails).toHaveBeenCalledOnce();
  });

  it('hands the check after the decision to the mails', async () => {
    holds(scoped());
    await run({}, { decide: (check, _event, moment) => consentStep(check, moment) });
    const [check] = sendMails.mock.calls[0] ?? [];
    expect(check?.mails).toMatchObject([{ id: 'consent-invitation-1', state: 'queued' }]);
  });

  it('sends its own mails only, when it says which', async () => {
    await run({ refereeId: 'r2' }, { mails: (mail, { refereeId }) => refereeOfMail(mail) === refereeId });
    const [check, mine] = sendMails.mock.calls[0] ?? [];
    expect(check?.mails.filter((mail) => mine?.(mail)).map(({ id }) => id)).toEqual([
      'referee-invitation-r2-1',
    ]);
    await run();
    const [, all] = sendMails.mock.calls[1] ?? [];
    expect(check?.mails.every((mail) => all?.(mail))).toBe(true);
  });

  it('does nothing in an execution that another has superseded', async () => {
    expect(await run({ run: 0 })).toEqual({ checkId: ids.id, run: 0, next: 'superseded' });
    expect(decide).not.toHaveBeenCalled();
    expect(sendMails).not.toHaveBeenCalled();
    expect(transactions()).toEqual([]);
  });

  it('goes to the end when the check has ended, unless it works after the end', async () => {
    holds(done(collecting(), withdraw, onDay(2)));
    expect((await run()).next).toBe('ended');
    expect(decide).not.toHaveBeenCalled();
    expect((await run({}, { afterTheEnd: true })).next).toBe('wait');
    expect(decide).toHaveBeenCalledOnce();
  });

  it('works for functions that send no mail', async () => {
    const { sendMails: _, ...quiet } = tools;
    const handler = stepHandler(quiet, { Test: { decide } });
    expect((await handler({ action: 'Test', checkId: ids.id, run: 1 }, context)).next).toBe('wait');
  });

  it.each([
    ['an unknown action', { action: 'Tea' }],
    ['no run', { run: undefined }],
    ['no check', { checkId: undefined }],
    ['an unknown reason', { reason: 'ana@example.com' }],
  ])('fails for %s', async (_, event) => {
    await expect(run(event)).rejects.toThrow('The log of the function says where.');
    expect(transactions()).toEqual([]);
  });

  it('fails by the name of the error, and without its words', async () => {
    class AddressRefused extends Error {
      override name = 'AddressRefused';
    }
    const fail = async () => {
      throw new AddressRefused('ana@example.com is not verified');
    };
    const error = await run({}, {}, { sendMails: fail }).catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ name: 'AddressRefused' });
    expect((error as Error).message).not.toContain('ana@');
    // What was decided stays decided; the next try only sends.
    expect(transactions()).toHaveLength(1);
  });
});

describe('the functions of the steps', () => {
  it('know every action of the state machine that is theirs', async () => {
    const functions = {
      scope: ['ResolveScope'],
      consent: ['ChaseConsent'],
      collection: ['PlanOutreach', 'ChaseReferee', 'AskForAddress', 'CountReferences', 'AskForMoreReferees'],
      verification: ['CrossVerify'],
      review: ['ChaseReview', 'ChaseReviewer'],
      closure: ['Close', 'EndEarly', 'ReportProblem'],
    };
    for (const [name, actions] of Object.entries(functions)) {
      const { handler } = (await import(`../../../functions/steps/${name}.ts`)) as {
        handler: ReturnType<typeof stepHandler>;
      };
      for (const action of actions) {
        // An older run is told so by every action that exists, before anything else happens.
        const answer = await handler({ action, checkId: ids.id, run: 0, refereeId: 'r1' }, context);
        expect(answer.next).toBe('superseded');
      }
    }
  });

  it('chase a candidate by the clock of the deployment', async () => {
    const { handler } = await import('../../../functions/steps/consent.ts');
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(onDay(1).now);
    const check = asked();
    holds({ ...check, mails: check.mails.map((mail) => ({ ...mail, state: 'sent' })) });
    const answer = await handler({ action: 'ChaseConsent', checkId: ids.id, run: 1 }, context);
    vi.useRealTimers();
    expect(answer).toEqual({ checkId: ids.id, run: 1, next: 'wait', seconds: day });
  });
});
