import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grid, honestRows } from '../panels.ts';

const program = fileURLToPath(new URL('../../../../../functions/cli/verify-panel.ts', import.meta.url));

interface Ran {
  code: number | null;
  out: string[];
  err: string;
}

function run(args: readonly string[], input?: string): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], (error, stdout, stderr) => {
      const code = error ? (typeof error.code === 'number' ? error.code : null) : 0;
      resolve({ code, out: stdout.split('\n').slice(0, -1), err: stderr });
    });
    child.stdin?.end(input ?? '');
  });
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-panel-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function onFile(text: string): Promise<Ran> {
  files += 1;
  const file = join(folder, `${files}.jsonl`);
  await writeFile(file, text);
  return run([file]);
}

const panel = (id: string, change: object = {}) =>
  JSON.stringify({ ...grid(honestRows(3, 4)), id, ...change });
const idsOf = ({ out }: Ran): unknown[] => out.map((line) => (JSON.parse(line) as { id: unknown }).id);

/** A line with everything that the contract names. */
const whole = JSON.stringify({
  id: 'p1',
  scale: [1, 5],
  questions: { q1: { competency: 'quality' }, q2: { competency: 'quality' }, q3: { competency: 'trust' } },
  claims: [
    { key: 'work.0.startDate', kind: 'month', value: '2019-04' },
    { key: 'work.0.range', kind: 'range', value: { from: '2019-04', to: '2022-08' } },
    { key: 'work.0.name', kind: 'org', value: 'Acme' },
    { key: 'work.0.manager', kind: 'boolean', value: true },
  ],
  self: { q1: 5 },
  witnesses: [
    {
      id: 'a',
      role: 'manager',
      mailDomain: 'acme.com',
      overlap: { from: '2019-04', to: null },
      ratings: { q1: 4, q2: 5, q3: 4 },
      facts: { 'work.0.startDate': '2019-04', 'work.0.manager': true },
      statements: [{ q: 's', text: 'Calm in the audit.' }],
      seconds: 300,
      submittedAt: '2026-03-06T10:00:00.000Z',
      network: 'n',
      device: 'd',
    },
    { id: 'b', role: 'peer', ratings: { q1: 4, q2: 1, q3: null }, network: 'n', device: 'd' },
    { id: 'c', role: 'client', ratings: { q1: 4, q2: 4 }, facts: { 'work.0.startDate': '2021-01' } },
  ],
  later: 'what is not known is passed over',
});

describe('verify-panel', () => {
  it('prints one result a line, in the shape of the contract', async () => {
    const { code, out, err } = await onFile(`${whole}\n${whole}\n`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toHaveLength(2);
    expect(out[1]).toBe(out[0]);
    const result = JSON.parse(out[0] ?? '') as Record<string, Record<string, Record<string, unknown>>>;
    expect(Object.keys(result)).toEqual(['id', 'ratings', 'facts', 'witnesses', 'findings']);
    const { ratings = {}, facts = {}, witnesses = {}, findings = {} } = result;
    expect(Object.keys(ratings)).toEqual(['q1', 'q2', 'q3']);
    for (const one of Object.values(ratings))
      expect(Object.keys(one)).toEqual(['value', 'low', 'high', 'n', 'agreement']);
    expect(ratings.q1).toMatchObject({ n: 3, agreement: 'high' });
    expect(ratings.q3).toEqual({ value: null, low: null, high: null, n: 1, agreement: 'insufficient' });
    expect(facts).toEqual({
      'work.0.startDate': { verdict: 'unverified', sources: ['a', 'c'] },
      'work.0.range': { verdict: 'unverified', sources: [] },
      'work.0.name': { verdict: 'unverified', sources: [] },
      'work.0.manager': { verdict: 'confirmed', sources: ['a'] },
    });
    expect(Object.keys(witnesses)).toEqual(['a', 'b', 'c']);
    expect(witnesses.a?.signals).toEqual([
      { kind: 'collusion_harm', strength: expect.any(Number), with: ['b'] },
    ]);
    expect(witnesses.c?.signals).toEqual([]);
    expect(Array.isArray(findings)).toBe(true);
    for (const one of Object.values(findings)) {
      expect(Object.keys(one)).toEqual(['kind', 'values', 'text', 'sources', 'corroborated']);
      expect(typeof one.corroborated).toBe('boolean');
    }
  });

  it('keeps the order of the lines, passes over empty ones and takes any end of line', async () => {
    const lines = ['z', 'a', 'm'].map((id) => panel(id));
    const ran = await onFile(`\n${lines[0]}\r\n\r\n   \n${lines[1]}\n${lines[2]}`);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(idsOf(ran)).toEqual(['z', 'a', 'm']);
  });

  it('reads standard input, and takes a panel without witnesses', async () => {
    const ran = await run(['-'], `${panel('one')}\n${panel('two', { witnesses: [] })}\n`);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(idsOf(ran)).toEqual(['one', 'two']);
    expect(JSON.parse(ran.out[1] ?? '')).toMatchObject({ id: 'two', witnesses: {}, findings: [] });
  });

  it('says nothing of an empty file, and that is no fault', async () => {
    expect(await onFile('')).toEqual({ code: 0, out: [], err: '' });
  });

  it('takes a mark of the byte order, and any character inside a text', async () => {
    const text = 'First this.\u2028Then that.\u2029\u0085And 第三。';
    const statements = [{ q: 'strength', text }];
    const line = panel('odd', { witnesses: [{ id: 'r1', role: 'peer', statements }] });
    const ran = await onFile(`\uFEFF${line}\n${panel('next')}\n`);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(idsOf(ran)).toEqual(['odd', 'next']);
    expect(ran.out[0]).toContain(text);
  });

  it('names each line that it cannot read and goes on with the others', async () => {
    const witness = { id: 'r1', role: 'peer' };
    const lines = [
      panel('first'),
      '{ no JSON',
      panel('off', { witnesses: [{ ...witness, ratings: { q1: 6 } }] }),
      '',
      panel('twice', { witnesses: [witness, witness] }),
      panel('role', { witnesses: [{ id: 'r1', role: 'neighbour' }] }),
      panel('scale', { scale: [5, 1] }),
      'null',
      '[]',
      panel('last'),
    ];
    const ran = await onFile(lines.join('\n'));
    expect(ran.code).toBe(2);
    expect(idsOf(ran)).toEqual(['first', 'last']);
    const faults = ran.err.trim().split('\n');
    expect(faults.map((line) => /^Line (\d+): /.exec(line)?.[1])).toEqual([
      '2',
      '3',
      '5',
      '6',
      '7',
      '8',
      '9',
    ]);
    expect(faults[0]).toBe('Line 2: This is not JSON.');
    expect(faults[1]).toContain('witnesses.0.ratings.q1: 6 is not on the scale from 1 to 5.');
    expect(faults[2]).toContain('witnesses.1.id: Two witnesses are called r1.');
    expect(faults[3]).toContain('witnesses.0.role');
    expect(faults[4]).toContain('scale: The scale must go up.');
  });

  it('judges a large file in its order, too', async () => {
    const lines = Array.from({ length: 620 }, (_, i) => (i === 400 ? 'broken' : panel(`p${i}`)));
    const ran = await onFile(lines.join('\n'));
    expect(ran.code).toBe(2);
    expect(ran.err).toBe('Line 401: This is not JSON.\n');
    expect(idsOf(ran)).toEqual(lines.flatMap((_, i) => (i === 400 ? [] : [`p${i}`])));
  });

  it('tells how it is used where no file is named, or more than one', async () => {
    for (const args of [[], ['a', 'b']]) {
      const { code, out, err } = await run(args);
      expect({ code, out }).toEqual({ code: 2, out: [] });
      expect(err).toMatch(/^Usage: npm run -s verify-panel -- FILE\.jsonl/);
    }
  });

  it('says which file cannot be read', async () => {
    const { code, out, err } = await run([join(folder, 'missing.jsonl')]);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err).toMatch(/missing\.jsonl cannot be read: /);
    expect((await run([folder])).code).toBe(2);
  });
});
