import { readFileSync } from 'node:fs';

/** A state of the Amazon States Language, as far as the reference check uses the language. */
export interface State {
  Type: string;
  Comment?: string;
  Resource?: string;
  Parameters?: { FunctionName: string; Payload: Record<string, unknown> };
  TimeoutSeconds?: number;
  TimeoutSecondsPath?: string;
  Retry?: { ErrorEquals: string[]; MaxAttempts?: number }[];
  Catch?: { ErrorEquals: string[]; ResultPath?: string | null; Next: string }[];
  Choices?: { Variable: string; StringEquals: string; Next: string }[];
  Default?: string;
  ItemProcessor?: Definition;
  Next?: string;
  End?: boolean;
  [field: string]: unknown;
}

export interface Definition {
  Comment?: string;
  StartAt: string;
  States: Record<string, State>;
}

export interface NamedState extends State {
  name: string;
  /** Name of the Map that it is inside of. */
  inside?: string;
}

/** One way out of a state. */
export interface Transition {
  from: string;
  /** `next`, `“wait”` for a choice, `default`, or `catch States.ALL`. */
  by: string;
  to: string;
}

const file = new URL('../../statemachines/reference-check.asl.json', import.meta.url);

export const source = readFileSync(file, 'utf8');

/** A fresh copy, because the validator writes into what it is given. */
export const readDefinition = (): Definition => JSON.parse(source) as Definition;

function flatten({ States }: Definition, inside?: string): NamedState[] {
  return Object.entries(States).flatMap(([name, state]) => [
    { ...state, name, ...(inside && { inside }) },
    ...(state.ItemProcessor ? flatten(state.ItemProcessor, name) : []),
  ]);
}

/** Every state of the machine, those inside of its Map included. */
export const states: readonly NamedState[] = flatten(readDefinition());

const byName = new Map(states.map((state) => [state.name, state]));

/** @throws Error for a name that no state has: a test that misspells one must not pass */
export function stateNamed(name: string): NamedState {
  const state = byName.get(name);
  if (!state) throw new Error(`There is no state ${name}.`);
  return state;
}

export const choiceLabel = (value: string): string => `“${value}”`;
export const catchLabel = ({ ErrorEquals }: { ErrorEquals: string[] }): string =>
  `catch ${ErrorEquals.join(', ')}`;

/** How a state can go on. */
export function transitionsOf({ name: from, Next, Choices, Default, Catch }: NamedState): Transition[] {
  return [
    ...(Next ? [{ from, by: 'next', to: Next }] : []),
    ...(Choices ?? []).map((rule) => ({ from, by: choiceLabel(rule.StringEquals), to: rule.Next })),
    ...(Default ? [{ from, by: 'default', to: Default }] : []),
    ...(Catch ?? []).map((rule) => ({ from, by: catchLabel(rule), to: rule.Next })),
  ];
}

export const transitions: readonly Transition[] = states.flatMap(transitionsOf);

export const show = ({ from, by, to }: Transition): string => `${from} – ${by} → ${to}`;

export const isWaiting = ({ Resource }: State): boolean => Resource?.endsWith('.waitForTaskToken') ?? false;

export const tasks: readonly NamedState[] = states.filter(({ Type }) => Type === 'Task');

/** The tasks that set a check aside for staff. */
export const isReport = ({ Parameters }: State): boolean => Parameters?.Payload.action === 'ReportProblem';
