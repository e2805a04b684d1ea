import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { environment } from './test/unit/support/environment.ts';

interface Suite {
  name: string;
  /** Milliseconds that one test may take. */
  timeout: number;
  /** Suites of a group run together, groups one after the other: what is fast and what fails early comes first. */
  group: number;
  env?: Record<string, string>;
  /** Files that run at once. By itself, vitest would keep one of two cores for itself. */
  workers: number;
  /** Files of the suite share what they import, which makes it three times as fast; each puts back what it changes. */
  shared?: true;
}

const cores = availableParallelism();

const suites: Suite[] = [
  { name: 'unit', timeout: 10_000, group: 0, workers: cores, env: environment, shared: true },
  { name: 'statemachine', timeout: 20_000, group: 1, workers: cores },
  { name: 'infra', timeout: 60_000, group: 1, workers: cores },
  { name: 'infra-local', timeout: 30_000, group: 1, workers: cores },
  // A local stack alone keeps more than one core busy: with more of them, what has to happen in time comes late.
  { name: 'flow', timeout: 120_000, group: 2, workers: cores, shared: true },
];

/** Needs a browser on the machine, so it runs only when it is asked for: `vitest run --project browser`. */
const browser: Suite = { name: 'browser', timeout: 120_000, group: 3, workers: cores };

const asked = process.argv.some(
  (argument, index, all) =>
    argument === '--project=browser' || (argument === 'browser' && all[index - 1] === '--project'),
);

const projectOf = ({
  name,
  timeout,
  group,
  env,
  workers,
  shared,
}: Suite): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: Math.max(timeout, 30_000),
    sequence: { groupOrder: group },
    ...(env && { env }),
    maxWorkers: workers,
    ...(shared && { isolate: false }),
  },
});

export default defineConfig({
  test: { projects: (asked ? [...suites, browser] : suites).map(projectOf) },
});
