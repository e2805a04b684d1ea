/** A state of the Amazon States Language, as far as it is read here. */
export interface State {
  Type: string;
  Resource?: string;
  Parameters?: unknown;
  TimeoutSeconds?: number;
  TimeoutSecondsPath?: string;
  HeartbeatSeconds?: number;
  HeartbeatSecondsPath?: string;
  Retry?: { IntervalSeconds?: number; MaxAttempts?: number }[];
  Iterator?: Definition;
  ItemProcessor?: Definition;
  Branches?: Definition[];
  ResultPath?: string | null;
  [field: string]: unknown;
}

export interface Definition {
  StartAt: string;
  States: Record<string, State>;
  [field: string]: unknown;
}

/** The arguments of the override of a task state. */
export interface TaskInput {
  parameters: { FunctionName: string; Payload?: unknown };
  timeoutSeconds: number;
}

export interface Prepared {
  /** For the interpreter. */
  definition: Definition;
  /** Every task state by name, with whether it waits for a token. */
  tasks: Map<string, { waits: boolean }>;
  /** Milliseconds between attempts, by state and retrier. */
  retryIntervals: Record<string, number[]>;
  /** By Map or Parallel state: the names of all states inside. */
  inside: Map<string, Set<string>>;
}

/** Stands in a payload where the token of the running task belongs. */
export const tokenMark = '\u0000task-token\u0000';

/** AWS gives a task without a timeout this long: 99 999 999 s. The interpreter would give it 60 s. */
const withoutTimeout = 99_999_999;
/** A step that fails for good gives up within about this time, whatever its retriers say. */
const retryBudgetMs = 2500;
const invokeResource = /^arn:aws[\w-]*:states:::lambda:invoke(\.waitForTaskToken)?$/;

/**
 * Rewrites a state machine so that the interpreter treats it as AWS does:
 * - it looks up `TimeoutSecondsPath` in the result of `Parameters`, AWS in the state's input: both are wrapped in one object;
 * - its context object has no task token: a mark is left for the override to replace;
 * - inside a Map it overwrites `$$.Execution.Input` and `StartTime`: they are read from a copy under another name.
 *
 * @throws for a construct that the interpreter would misread in silence
 */
export function prepare(source: unknown): Prepared {
  const definition = structuredClone(source) as Definition;
  const prepared: Prepared = { definition, tasks: new Map(), retryIntervals: {}, inside: new Map() };
  prepareStates(definition, prepared, []);
  return prepared;
}

function prepareStates(definition: Definition, prepared: Prepared, parents: string[]): void {
  for (const [name, state] of Object.entries(definition.States)) {
    refuseMisread(name, state, prepared);
    for (const parent of parents) setOf(prepared.inside, parent).add(name);
    if (state.Type === 'Task') prepareTask(name, state, prepared);
    if (state.Retry) prepared.retryIntervals[name] = state.Retry.map(quickInterval);
    const nested = [state.ItemProcessor, state.Iterator, ...(state.Branches ?? [])];
    for (const each of nested) if (each) prepareStates(each, prepared, [...parents, name]);
    definition.States[name] = moveContext(state) as State;
  }
}

function refuseMisread(name: string, state: State, { tasks, retryIntervals }: Prepared): void {
  const no = (what: string) => new Error(`The local interpreter cannot run the state "${name}": ${what}.`);
  if (state.HeartbeatSeconds ?? state.HeartbeatSecondsPath) throw no('it ignores heartbeats');
  if (state.ResultPath === '$') throw no('leave ResultPath out instead of "$"');
  // Overrides and retry intervals are found by the name alone.
  if (tasks.has(name) || retryIntervals[name]) throw no('its name is used twice');
}

function prepareTask(name: string, state: State, { tasks }: Prepared): void {
  const invoke = invokeResource.exec(state.Resource ?? '');
  if (!invoke)
    throw new Error(`The state "${name}" calls ${state.Resource}, which the local interpreter cannot.`);
  tasks.set(name, { waits: invoke[1] !== undefined });
  const path = state.TimeoutSecondsPath;
  const timeout = path
    ? { 'timeoutSeconds.$': path }
    : { timeoutSeconds: state.TimeoutSeconds ?? withoutTimeout };
  state.Parameters = { parameters: markToken(state.Parameters ?? {}), ...timeout };
  state.TimeoutSecondsPath = '$.timeoutSeconds';
  delete state.TimeoutSeconds;
}

function markToken(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markToken);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key.endsWith('.$') && item === '$$.Task.Token' ? [key.slice(0, -2), tokenMark] : [key, markToken(item)],
    ),
  );
}

function moveContext(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/\$\$\.Execution\.(Input|StartTime)\b/g, '$$$$.Root.$1');
  if (Array.isArray(value)) return value.map(moveContext);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moveContext(item)]));
}

function quickInterval({
  IntervalSeconds = 1,
  MaxAttempts = 3,
}: {
  IntervalSeconds?: number;
  MaxAttempts?: number;
}) {
  return Math.min(IntervalSeconds * 1000, Math.floor(retryBudgetMs / Math.max(1, MaxAttempts)));
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set<string>();
  map.set(key, set);
  return set;
}
