import { describe, expect, it } from 'vitest';
import type { WitnessSignal } from '../../../../shared/domain/check/findings.ts';
import type { RefereeRole } from '../../../../shared/domain/check/records.ts';
import { signalKinds } from '../../../../shared/domain/check/signal.ts';
import { reportSignals } from '../../../../shared/domain/closure/report-signals.ts';
import { readable } from '../../../../shared/domain/redaction/hold-back.ts';
import { signalList } from '../../../../shared/web/components/index.ts';
import { languages, wordsOf } from '../../../../shared/words/index.ts';
import * as reported from '../../web/report-sample.ts';

const signal = (
  refereeId: string,
  kind: WitnessSignal['kind'],
  change: Partial<WitnessSignal> = {},
): WitnessSignal => ({
  refereeId,
  kind,
  strength: 0.8,
  evidence: {},
  ...change,
});

/** A check of these roles with these signals. */
function check(roles: RefereeRole[], signals: WitnessSignal[]) {
  const { analysis, scope, referees } = reported.inReview;
  const [first] = referees;
  if (!analysis || !first || !scope) throw new Error('There is no analysis.');
  return readable({
    ...reported.inReview,
    scope,
    analysis: { ...analysis, signals },
    referees: roles.map((role, index) => ({ ...first, id: `r${index + 1}`, role })),
  });
}

const five: RefereeRole[] = ['manager', 'peer', 'peer', 'client', 'report'];
const difference = (refereeId: string, role: RefereeRole, value: number) =>
  signal(refereeId, 'role_difference', { evidence: { role, difference: value, members: 1 } });

describe('what was noticed about the answers', () => {
  it('is told per kind, for all referees together, with the strongest of it', () => {
    const told = reportSignals(
      check(five, [
        signal('r1', 'too_fast', { strength: 0.55 }),
        signal('r4', 'too_fast', { strength: 0.7 }),
        signal('r4', 'hostile_outlier', { strength: 0.95, evidence: { offset: -2.1 } }),
      ]),
    );
    expect(told).toEqual([
      { kind: 'hostile_outlier', witnesses: 1, of: 5, strength: 0.95, restsOn: [] },
      { kind: 'too_fast', witnesses: 2, of: 5, strength: 0.7, restsOn: [] },
    ]);
  });

  it('leaves out what is too weak to be raised', () => {
    expect(reportSignals(check(five, [signal('r1', 'too_fast', { strength: 0.49 })]))).toEqual([]);
    expect(reportSignals(check(five, [signal('r1', 'too_fast', { strength: 0.5 })]))).toHaveLength(1);
  });

  it('holds no id, no figure of an answer and no other field', () => {
    const all = signalKinds.map((kind, index) =>
      signal(`r${(index % 5) + 1}`, kind, {
        with: ['r9'],
        evidence: {
          role: 'manager',
          difference: -1.37,
          offset: -2.41,
          wording: 'copied',
          seconds: 17,
          domain: 'imitates',
        },
      }),
    );
    const told = JSON.stringify(reportSignals(check(five, all)));
    expect(told).not.toMatch(/r\d|1\.37|2\.41|copied|17|manager/);
  });

  it('says what joins the answers of those who seem to have agreed', () => {
    const evidence = { wording: 'copied', likeness: 0.9, device: 'same', minutes: 1 };
    const pair = ['r1', 'r2'].map((id) => signal(id, 'collusion_harm', { evidence }));
    expect(reportSignals(check(five, pair))[0]).toMatchObject({
      witnesses: 2,
      restsOn: ['wording', 'device', 'minutes'],
    });
  });

  it('names a role only when it may be shown apart', () => {
    const six: RefereeRole[] = ['peer', 'peer', 'peer', 'manager', 'client', 'report'];
    const peers = ['r1', 'r2', 'r3'].map((id) => difference(id, 'peer', -0.8));
    expect(reportSignals(check(six, [...peers, difference('r4', 'manager', 0.9)]))).toEqual([
      {
        kind: 'role_difference',
        witnesses: 3,
        of: 6,
        strength: 0.8,
        role: 'peer',
        direction: 'lower',
        restsOn: [],
      },
    ]);
  });

  it('says neither role nor number where the rest would be too small a group', () => {
    const four: RefereeRole[] = ['peer', 'peer', 'peer', 'manager'];
    const both = [
      ...['r1', 'r2', 'r3'].map((id) => difference(id, 'peer', 0.8)),
      difference('r4', 'manager', -0.8),
    ];
    for (const signals of [both, both.slice(3), both.slice(0, 3)])
      expect(reportSignals(check(four, signals))).toEqual([
        { kind: 'role_difference', of: 4, strength: 0.8, restsOn: [] },
      ]);
  });
});

describe.each(languages)('the words for it in %s', (language) => {
  const words = wordsOf[language];
  const said = (signals: WitnessSignal[], roles = five) =>
    signalList(words, reportSignals(check(roles, signals)))?.toString() ?? '';

  it.each(signalKinds)('tell %s with what it rests on and an innocent explanation', (kind) => {
    const evidence = { wording: 'copied', domain: 'other', role: 'manager', difference: -1 };
    const html = said([signal('r1', kind, { evidence })]);
    expect(html).toContain(words(`signal.${kind}.maybe`));
    expect(html).toContain(words('signal.hint'));
    expect(html.match(/<p[ >]/g)?.length).toBe(5);
    expect(html).not.toContain(words('common.role-plural.manager'));
  });

  it('say nothing when there is nothing', () => {
    expect(signalList(words, [])).toBeUndefined();
  });
});

describe('in English', () => {
  it('counts', () => {
    const fast = (n: number) => {
      const signals = five.slice(0, n).map((_, index) => signal(`r${index + 1}`, 'mail_mismatch'));
      return signalList(wordsOf.en, reportSignals(check(five, signals)))?.toString();
    };
    expect(fast(1)).toContain('One of 5 referees has an e-mail address');
    expect(fast(2)).toContain('2 of 5 referees have an e-mail address');
  });
});
