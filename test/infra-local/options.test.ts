import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { javaMajor } from '../../infra/local/dynamodb/java.ts';
import { parseDay, parseOptions } from '../../infra/local/options.ts';

it('reads how long a day lasts', () => {
  expect(['1s', '30s', '5m', '2h', '1d'].map(parseDay)).toEqual([1, 30, 300, 7200, 86_400]);
});

it.each([
  [['--day', '0s'], '--day 0s is not a length of time'],
  [['--day', '2d'], 'at most 1d'],
  [['--day', 'soon'], '--day soon'],
  [['--port', 'x'], '--port x is not a port'],
  [['--port', '70000'], '--port 70000 is not a port'],
  [['--data', ''], '--data needs a directory'],
  [['--unknown'], "Unknown option '--unknown': see --help."],
  [['word'], 'see --help'],
])('refuses %j in one sentence', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});

it('has defaults', () => {
  expect(parseOptions([])).toEqual({ port: 3000, daySeconds: 86_400, verbose: false, help: false });
  expect(parseOptions(['--data', 'x']).dataDir).toBe(resolve('x'));
});

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_392"', 8],
  ['openjdk version "21" 2023-09-19', 21],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', undefined],
])('finds the version in %s', (text, version) => {
  expect(javaMajor(text)).toBe(version);
});
