import { readdirSync, readFileSync } from 'node:fs';
import validate from 'asl-validator';
import { describe, expect, it } from 'vitest';
import { catalogue, functionsStartedBy } from '../../infra/aws/catalogue.ts';
import {
  catchLabel,
  isReport,
  isWaiting,
  type NamedState,
  readDefinition,
  source,
  stateNamed,
  states,
  tasks,
} from './machine.ts';

const names = (list: readonly NamedState[]): string[] => list.map(({ name }) => name);
const plain = tasks.filter((task) => !isWaiting(task));
const waiting = tasks.filter(isWaiting);
const reports = tasks.filter(isReport);
const choices = states.filter(({ Type }) => Type === 'Choice');

/** The function of a task: `ScopeStep` for `${ScopeStepArn}`. */
const functionOf = ({ Parameters }: NamedState): string =>
  /^\$\{(\w+)Arn\}$/.exec(Parameters?.FunctionName ?? '')?.[1] ?? '';

describe('the definition', () => {
  it('is valid', () => {
    const { errors } = validate(readDefinition(), { checkArn: true, checkPaths: true });
    expect(errors).toEqual([]);
  });

  it('speaks JSONPath and nothing else', () => {
    expect(source).not.toMatch(/"QueryLanguage"|"Arguments"|"Assign"|"Output"|\{%/);
  });

  it('stays below one megabyte, with names that fit', () => {
    expect(Buffer.byteLength(source)).toBeLessThan(1_000_000);
    expect(names(states).filter((name) => name.length > 80)).toEqual([]);
  });

  it('gives every state a name of its own and a comment', () => {
    expect(new Set(names(states)).size).toBe(states.length);
    expect(names(states.filter(({ Comment }) => !Comment))).toEqual([]);
    expect(names(states).filter((name) => !/^([A-Z][a-z]+)+$/.test(name))).toEqual([]);
  });
});

describe('functions', () => {
  const called = [...source.matchAll(/\$\{(\w+)\}/g)].map(([, name]) => name);

  it('are those that the stack starts from the state machine, all of them', () => {
    const expected = functionsStartedBy('workflow').map((id) => `${id}Arn`);
    expect([...new Set(called)].sort()).toEqual(expected.sort());
  });

  it.each(tasks.map((task) => [task.name, task] as const))('%s is a Lambda invocation', (_name, task) => {
    expect(task.Resource).toMatch(/^arn:aws:states:::lambda:invoke(\.waitForTaskToken)?$/);
    expect(Object.keys(task.Parameters ?? {}).sort()).toEqual(['FunctionName', 'Payload']);
    expect(functionOf(task) === 'WaitStep').toBe(isWaiting(task));
  });

  it('are given more time by the machine than they have', () => {
    for (const task of plain) {
      const { timeoutSeconds } = catalogue[functionOf(task) as keyof typeof catalogue];
      expect(task.TimeoutSeconds, task.name).toBeGreaterThan(timeoutSeconds);
    }
  });
});

describe('payloads', () => {
  /** Field to what it may hold: ids and numbers from the input, and words that are written here. */
  const fields: Record<string, RegExp> = {
    action: /^[A-Z]\w+$/,
    wait: /^[a-z-]+$/,
    reason: /^(step_failed|candidate_unreachable|dispute_overdue)$/,
    error: /^(UnexpectedResult|candidate_unreachable|dispute_overdue)$/,
    'checkId.$': /^\$\.checkId$/,
    'run.$': /^\$\.run$/,
    'refereeId.$': /^\$\.refereeId$/,
    'token.$': /^\$\$\.Task\.Token$/,
    'error.$': /^\$\.error\.Error$/,
  };

  it.each(tasks.map((task) => [task.name, task] as const))('%s sends ids and words only', (_name, task) => {
    const payload = task.Parameters?.Payload ?? {};
    for (const [field, value] of Object.entries(payload)) expect(value, field).toMatch(fields[field] ?? /^$/);
    expect(payload).toMatchObject({ 'checkId.$': '$.checkId', 'run.$': '$.run' });
    expect('wait' in payload).toBe(isWaiting(task));
    expect('token.$' in payload).toBe(isWaiting(task));
    expect('action' in payload).toBe(!isWaiting(task));
    const aboutReferee = task.inside !== undefined && !isReport(task);
    expect('refereeId.$' in payload).toBe(aboutReferee);
  });

  /** The actions that a handler answers to, read from its text so that nothing of it runs. */
  const actionsOf = (functionId: string): string[] => {
    const { entry } = catalogue[functionId as keyof typeof catalogue];
    const text = readFileSync(new URL(`../../${entry}`, import.meta.url), 'utf8');
    return [...text.matchAll(/^ {2}([A-Z]\w+): \{/gm)].map(([, action]) => action ?? '');
  };

  it('name actions that the handlers know, and leave none out', () => {
    const asked = new Map<string, Set<unknown>>();
    for (const task of plain) {
      const id = functionOf(task);
      asked.set(id, (asked.get(id) ?? new Set()).add(task.Parameters?.Payload.action));
    }
    for (const [id, actions] of asked) expect([...actions].sort(), id).toEqual(actionsOf(id).sort());
    const steps = readdirSync(new URL('../../functions/steps/', import.meta.url));
    expect(asked.size + 1, 'one function per file, and the wait').toBe(steps.length);
  });

  it('name waits that the handler takes and the stream consumer knows', () => {
    const taken = readFileSync(new URL('../../functions/steps/wait.ts', import.meta.url), 'utf8');
    const known = readFileSync(new URL('../../shared/domain/check/waits.ts', import.meta.url), 'utf8');
    const words = (text: string) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, word]) => word);
    const waits = waiting.map((task) => task.Parameters?.Payload.wait as string).sort();
    expect(words(/z\.enum\(\[([^\]]*)\]\)/.exec(taken)?.[1] ?? '').sort()).toEqual(waits);
    expect([...known.matchAll(/case '([a-z-]+)':/g)].map(([, word]) => word).sort()).toEqual(waits);
  });
});

describe('time', () => {
  it('is limited for every task: a person’s by the timetable, a function’s by a number', () => {
    for (const task of waiting) expect(task, task.name).toMatchObject({ TimeoutSecondsPath: '$.seconds' });
    for (const task of plain) expect(task, task.name).toMatchObject({ TimeoutSeconds: 90 });
    expect(source).not.toContain('Heartbeat');
  });
});

describe('faults', () => {
  const serving = tasks.filter((task) => !isReport(task));

  it.each(serving.map((task) => [task.name, task] as const))('of %s reach staff', (_name, task) => {
    const last = task.Catch?.at(-1);
    expect(last).toMatchObject({ ErrorEquals: ['States.ALL'], ResultPath: '$.error' });
    expect(isReport(stateNamed(last?.Next ?? ''))).toBe(true);
  });

  it.each(plain.map((task) => [task.name, task] as const))('of %s are tried again', (_name, task) => {
    expect(task.Retry).toHaveLength(1);
    expect(task.Retry?.[0]?.ErrorEquals).toEqual(['States.TaskFailed', 'States.Timeout']);
    expect(task.Retry?.[0]?.MaxAttempts).toBe(6);
  });

  it.each(waiting.map((task) => [task.name, task] as const))(
    'of %s keep their kinds apart',
    (_name, task) => {
      // A time-out is the clock of the check, and a newer execution is nobody's fault: neither is tried again.
      const retried = task.Retry?.map(({ ErrorEquals, MaxAttempts }) => [ErrorEquals, MaxAttempts]);
      expect(retried).toEqual([
        [['Superseded'], 0],
        [['States.TaskFailed'], 6],
      ]);
      expect(task.Catch?.map(catchLabel)).toEqual([
        'catch States.Timeout',
        'catch Superseded',
        'catch States.ALL',
      ]);
      // What the wait was for is gone with it; checkId and run go on.
      expect(task.Catch?.[0]?.ResultPath).toBeNull();
      expect(stateNamed(task.Catch?.[0]?.Next ?? '').Type).toBe('Task');
    },
  );

  it('of a report itself are tried again, and then end the execution', () => {
    for (const report of reports) {
      expect(report.Catch, report.name).toBeUndefined();
      expect(stateNamed(report.Next ?? '').Type, report.name).toBe('Fail');
    }
  });

  it('inside of a Map are dealt with inside', () => {
    const outer = states.filter(({ Type }) => Type === 'Map' || Type === 'Parallel');
    for (const state of outer) {
      expect(state, state.name).not.toHaveProperty('Catch');
      expect(state, state.name).not.toHaveProperty('Retry');
      expect(state, state.name).toHaveProperty('ResultPath', null);
    }
  });
});

describe('choices', () => {
  it.each(choices.map((choice) => [choice.name, choice] as const))('%s', (_name, choice) => {
    for (const rule of choice.Choices ?? []) {
      expect(Object.keys(rule).sort()).toEqual(['Next', 'StringEquals', 'Variable']);
      expect(rule.Variable).toBe('$.next');
    }
    const values = choice.Choices?.map(({ StringEquals }) => StringEquals) ?? [];
    expect(new Set(values).size, 'no value twice').toBe(values.length);
    expect(values, 'the end and a newer execution can come at any step').toEqual(
      expect.arrayContaining(['ended', 'superseded']),
    );
    expect(isReport(stateNamed(choice.Default ?? '')), 'whatever else there is goes to staff').toBe(true);
  });
});
