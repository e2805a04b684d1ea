import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lint-questions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const root = new URL('../../../../../', import.meta.url).pathname;

function lint(lines: readonly string[], ...more: string[]) {
  const file = join(folder, `${Math.random()}.jsonl`);
  writeFileSync(file, lines.join('\n'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'functions/cli/lint-questions.ts'), file, ...more],
    { encoding: 'utf8' },
  );
  const results = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { status, stderr, results };
}

const question = (id: string, text: string, more: object = {}) =>
  JSON.stringify({ id, text, lang: 'en', ...more });

describe('lint-questions', () => {
  it('prints one verdict a line, in the order of the questions', () => {
    const text = 'Don’t you agree that Alex was on time?';
    const { status, stderr, results } = lint([
      question('b', text),
      '',
      question('a', 'What did Alex do in the first week?'),
      JSON.stringify({ id: 'c', text: '{name}结婚了吗？', lang: 'zh' }),
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['b', 'reject'],
      ['a', 'ok'],
      ['c', 'reject'],
    ]);
    const [fault] = results[0].faults;
    expect(fault).toMatchObject({ rule: 'leading', why: expect.stringMatching(/\(.+\)$/) });
    expect(text.slice(fault.start, fault.end)).toMatch(/^Don’t you/);
    expect(Object.keys(fault).every((key) => ['rule', 'start', 'end', 'why', 'rewrite'].includes(key))).toBe(
      true,
    );
  });

  it('tells a fault of an option at the whole text, and names the option', () => {
    const text = 'How was the work?';
    const { results } = lint([question('a', text, { options: ['Excellent', 'Very good', 'Good', 'Fair'] })]);
    const fault = results[0].faults.find(({ rule }: { rule: string }) => rule === 'unbalanced_options');
    expect(fault).toMatchObject({ start: 0, end: text.length });
  });

  it('goes by the pack that is named, and without one by the strictest', () => {
    const asked = [question('a', 'What was {name}’s last salary?')];
    expect(lint(asked).results[0].faults).toMatchObject([{ rule: 'banned_topic.pay_history' }]);
    expect(lint(asked, '--pack', 'uk').results[0]).toMatchObject({ verdict: 'ok', faults: [] });
    expect(lint(asked, '--pack', 'us-ca').results[0].verdict).toBe('reject');
  });

  it('says which lines cannot be read, and prints the others', () => {
    const { status, stderr, results } = lint([
      'no JSON',
      question('a', 'What did Alex do?'),
      JSON.stringify({ id: 'b', text: 'Was?', lang: 'de' }),
      JSON.stringify({ text: 'What?', lang: 'en' }),
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/Line 1: .*\nLine 3: lang: .*\nLine 4: id: /);
    expect(results.map(({ id }) => id)).toEqual(['a']);
  });

  it.each([
    ['no file', []],
    ['a file that is not there', ['/nowhere.jsonl']],
    ['a pack that is none', ['/dev/null', '--pack', 'mars']],
    ['an option that is none', ['/dev/null', '--loud']],
  ])('ends with a sentence and 2 for %s', (_case, args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'functions/cli/lint-questions.ts'), ...args],
      { encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.length).toBeGreaterThan(10);
  });
});
