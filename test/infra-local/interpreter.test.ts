import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { FunctionError } from '../../infra/local/functions/messages.ts';
import { Executions } from '../../infra/local/states/executions.ts';
import { Interpreter } from '../../infra/local/states/interpreter.ts';
import { TaskError, TaskTokens } from '../../infra/local/states/task-tokens.ts';
import { until } from './fixture/poll.ts';

const arn = 'arn:aws:states:eu-west-1:000000000000:stateMachine:M';
const task = (id: string, rest: object, wait = false) => ({
  Type: 'Task',
  Resource: `arn:aws:states:::lambda:invoke${wait ? '.waitForTaskToken' : ''}`,
  Parameters: {
    FunctionName: id,
    Payload: { 'token.$': wait ? '$$.Task.Token' : '$$.Execution.Id', 'input.$': '$' },
  },
  ...rest,
});

type Fake = (id: string, event: { token: string; input: unknown }) => Promise<unknown>;

async function machine(definition: object, invoke: Fake) {
  const tokens = new TaskTokens();
  const model = { name: 'M', arn, definition };
  const interpreter = await Interpreter.create({
    model,
    tokens,
    invoke: invoke as (id: string, event: unknown) => Promise<unknown>,
    functionIdOf: (name) => name,
  });
  return { tokens, executions: new Executions(model, interpreter, tokens) };
}

const fault = (errorType: string) => new FunctionError({ errorType, errorMessage: 'no', trace: [] });

describe('an execution', () => {
  it('gives up a step that fails for good within three seconds, and catches it by name', async () => {
    const invoke = vi.fn<Fake>().mockRejectedValue(fault('Broken'));
    const retry = { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 60, MaxAttempts: 6, BackoffRate: 3 };
    const { executions } = await machine(
      {
        StartAt: 'A',
        States: {
          A: task('A', {
            Retry: [{ ErrorEquals: ['Other'], MaxAttempts: 0 }, retry],
            Catch: [{ ErrorEquals: ['Broken'], ResultPath: '$.error', Next: 'B' }],
            End: true,
          }),
          B: { Type: 'Pass', End: true },
        },
      },
      invoke,
    );
    const execution = executions.start(arn, '{"id":1}');
    await until('the end', () => execution.status !== 'RUNNING', 4);
    expect(invoke).toHaveBeenCalledTimes(7);
    expect(execution.output).toMatchObject({ id: 1, error: { Error: 'Broken' } });
    const { Cause } = (execution.output as { error: { Cause: string } }).error;
    expect(JSON.parse(Cause)).toMatchObject({ errorType: 'Broken', errorMessage: 'no' });
    expect(execution.transitions).toBe(1 + 1 + 6 + 1);
  });

  it.each([
    ['it has failed', undefined, 'FAILED'],
    ['the Map has failed and was caught', [{ ErrorEquals: ['Bad'], Next: 'Rest' }], 'SUCCEEDED'],
  ])('calls no function in other branches of a Map once %s', async (_when, Catch, status) => {
    const calls: string[] = [];
    const { executions } = await machine(
      {
        StartAt: 'Each',
        States: {
          Each: {
            Type: 'Map',
            ItemsPath: '$.items',
            ItemSelector: { 'item.$': '$$.Map.Item.Value' },
            ItemProcessor: {
              StartAt: 'One',
              States: {
                One: task('One', {
                  Retry: [{ ErrorEquals: ['Later'], MaxAttempts: 5, IntervalSeconds: 1 }],
                  Next: 'Two',
                }),
                Two: task('Two', { End: true }),
              },
            },
            ...(Catch ? { Catch } : {}),
            Next: 'Rest',
          },
          Rest: { Type: 'Wait', Seconds: 1, End: true },
        },
      },
      async (id, { input }) => {
        const { item } = input as { item: string };
        calls.push(`${id} ${item}`);
        if (item === 'bad') {
          await delay(30);
          throw fault('Bad');
        }
        if (item === 'retrying') throw fault('Later');
        await delay(80);
        return {};
      },
    );
    const execution = executions.start(arn, '{"items":["bad","retrying","slow"]}');
    await until('the end', () => execution.status !== 'RUNNING');
    expect(execution.status).toBe(status);
    await delay(150);
    expect(calls).toEqual(['One bad', 'One retrying', 'One slow']);
  });

  it('reads the input of the whole execution inside a Map', async () => {
    const seen: unknown[] = [];
    const { executions } = await machine(
      {
        StartAt: 'Each',
        States: {
          Each: {
            Type: 'Map',
            ItemsPath: '$.items',
            ItemProcessor: {
              StartAt: 'One',
              States: {
                One: {
                  ...task('One', { End: true }),
                  Parameters: { FunctionName: 'One', Payload: { 'all.$': '$$.Execution.Input.items' } },
                },
              },
            },
            End: true,
          },
        },
      },
      async (_id, event) => seen.push(event),
    );
    const execution = executions.start(arn, '{"items":[1,2]}');
    await until('the end', () => execution.status !== 'RUNNING');
    expect(seen).toEqual([{ all: [1, 2] }, { all: [1, 2] }]);
  });
});

describe('a task token', () => {
  const waiting = {
    StartAt: 'A',
    States: { A: task('A', { TimeoutSecondsPath: '$.seconds', End: true }, true) },
  };

  it('may be answered before the function that got it has ended', async () => {
    const { executions, tokens } = await machine(waiting, async (_id, { token }) => {
      tokens.succeed(token, { early: true });
      await delay(20);
    });
    const execution = executions.start(arn, '{"seconds":60}');
    await until('the end', () => execution.status !== 'RUNNING');
    expect(execution.output).toEqual({ early: true });
  });

  it('answers nothing once it is used, late, stopped or made up', async () => {
    let token = '';
    const { executions, tokens } = await machine(waiting, async (_id, event) => {
      token = event.token;
    });
    const refusal = () => {
      try {
        tokens.succeed(token, {});
      } catch (error) {
        return (error as Error).name;
      }
    };
    const late = executions.start(arn, '{"seconds":1}');
    await until('the time-out', () => late.status === 'FAILED');
    expect([late.error, refusal()]).toEqual(['States.Timeout', 'TaskTimedOut']);

    token = '';
    const stopped = executions.start(arn, '{"seconds":60}');
    await until('the token', () => token);
    executions.stop(stopped.arn, 'Cancelled');
    expect(refusal()).toBe('TaskTimedOut');
    token = 'made up';
    expect(refusal()).toBe('InvalidToken');
  });

  it('fails its task with the error it is given', async () => {
    const { executions, tokens } = await machine(waiting, async (_id, { token }) =>
      tokens.fail(token, new TaskError('Withdrawn', 'by the candidate')),
    );
    const execution = executions.start(arn, '{"seconds":60}');
    await until('the end', () => execution.status !== 'RUNNING');
    expect([execution.error, execution.cause]).toEqual(['Withdrawn', 'by the candidate']);
  });

  it('waits a year when it has to', async () => {
    const { executions } = await machine(waiting, async () => {});
    const execution = executions.start(arn, JSON.stringify({ seconds: 365 * 86_400 }));
    await delay(100);
    expect(execution.status).toBe('RUNNING');
    await executions.stopAll();
  });
});

it('does not run a state machine that the interpreter would misread', async () => {
  const definition = { StartAt: 'A', States: { A: task('A', { HeartbeatSeconds: 5, End: true }, true) } };
  await expect(machine(definition, async () => {})).rejects.toThrow('heartbeats');
});
