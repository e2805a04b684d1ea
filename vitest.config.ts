import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

interface Suite {
  name: string;
  /** Milliseconds that one test may take. */
  timeout: number;
  /** Suites of a group run together, groups one after the other: what is fast and what fails early comes first. */
  group: number;
  env?: Record<string, string>;
}

/** What the SDK and the logger read: unit tests must reach no service and fill no screen. */
const nowhere = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_EC2_METADATA_DISABLED: 'true',
  POWERTOOLS_SERVICE_NAME: 'test',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
};

const suites: Suite[] = [
  { name: 'unit', timeout: 10_000, group: 0, env: nowhere },
  { name: 'statemachine', timeout: 20_000, group: 1 },
  { name: 'infra', timeout: 60_000, group: 1 },
  { name: 'infra-local', timeout: 30_000, group: 2 },
  { name: 'flow', timeout: 120_000, group: 3 },
];

/** Needs a browser on the machine, so it runs only when it is asked for: `vitest run --project browser`. */
const browser: Suite = { name: 'browser', timeout: 120_000, group: 4 };

const asked = process.argv.some(
  (argument, index, all) =>
    argument === '--project=browser' || (argument === 'browser' && all[index - 1] === '--project'),
);

const projectOf = ({ name, timeout, group, env }: Suite): TestProjectInlineConfiguration => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout: timeout,
    hookTimeout: Math.max(timeout, 30_000),
    sequence: { groupOrder: group },
    ...(env && { env }),
  },
});

export default defineConfig({
  test: { projects: (asked ? [...suites, browser] : suites).map(projectOf) },
});
