import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../../shared/domain/check/records.ts';
import { questionnaireById, questionnaireHash } from '../../../../shared/domain/questions/published.ts';
import { prepareOrder, promisedBy, resolveScope, scopeHash } from '../../../../shared/domain/scope/scope.ts';
import { Refusal } from '../../../../shared/domain/terms/refusal.ts';
import { items } from '../../support/checks.ts';
import { moment, order, request, requester } from '../closure/report.sample.ts';

function refused(act: () => unknown): { code: string; paths: string[] } {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, paths: error.fields.map(({ path }) => path) };
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('prepareOrder', () => {
  it('takes name and address from the résumé, or from the request where it gives them', () => {
    expect(order.candidate).toEqual({ name: 'Ana Ferreira', email: 'ana@example.com', language: 'en' });
    const given = request({ candidate: { name: 'A. Ferreira', email: 'A@example.org' } });
    expect(prepareOrder(given, requester).candidate).toMatchObject({
      name: 'A. Ferreira',
      email: 'a@example.org',
    });
  });

  it('holds no undefined field, so that it has one canonical form', () => {
    expect(JSON.parse(JSON.stringify(order))).toEqual(order);
    expect(order).not.toHaveProperty('externalId');
  });

  it('refuses what cannot be served, with every path', () => {
    const nobody = request({ resume: { work: [] } });
    expect(refused(() => prepareOrder(nobody, requester))).toEqual({
      code: 'invalid_input',
      paths: ['candidate.name', 'candidate.email'],
    });
    expect(refused(() => prepareOrder(request({ package: 'deep' }), requester))).toEqual({
      code: 'unknown_package',
      paths: ['package'],
    });
  });
});

describe('resolveScope', () => {
  it('freezes package, questionnaire and timetable, with the reason at every item', () => {
    const scope = resolveScope(order, moment);
    expect(scope).toMatchObject({
      packageId: 'professional',
      questionnaireVersion: 1,
      riskLevel: 'medium',
      purpose: order.reason,
      roleTitle: order.role.title,
      at: '2026-03-02T09:00:00.000Z',
    });
    expect(scope.items.map(({ id, required }) => [id, required])).toEqual([
      ['employment-facts', true],
      ['work-style', true],
      ['trust', true],
      ['own-words', false],
    ]);
    expect(scope.items.map(({ id, reason }) => ({ id, reason }))).toEqual(items);
  });

  it.each([
    ['no reason', { reason: '   too short   ' }, 'invalid_input', ['reason']],
    ['no name', { candidate: { ...order.candidate, name: ' ' } }, 'invalid_input', ['candidate.name']],
    ['no address', { candidate: { ...order.candidate, email: 'ana' } }, 'invalid_input', ['candidate.email']],
    ['no role', { role: { title: '' } }, 'invalid_input', ['role.title']],
    ['an unknown package', { package: 'x' }, 'unknown_package', ['package']],
  ])('refuses %s', (_what, change, code, paths) => {
    expect(refused(() => resolveScope({ ...order, ...change }, moment))).toEqual({ code, paths });
  });

  it('has a hash that depends on what is agreed and on nothing else', () => {
    const { hash } = resolveScope(order, moment);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.string({ minLength: 20 }), (now, reason) => {
        const scope = resolveScope(order, { ...moment, now });
        expect(scope.hash).toBe(hash);
        expect(scopeHash(JSON.parse(JSON.stringify(scope)))).toBe(hash);
        fc.pre(reason.trim().length >= 20 && reason.trim() !== order.reason);
        expect(resolveScope({ ...order, reason }, moment).hash).not.toBe(hash);
      }),
    );
  });

  it.each<[string, (scope: Scope) => Partial<Scope>]>([
    ['the purpose', () => ({ purpose: 'Another reason why this role needs the check.' })],
    ['the role', () => ({ roleTitle: 'Head of tests' })],
    ['the risk', () => ({ riskLevel: 'high' })],
    [
      'the reason of an item',
      (scope) => ({ items: scope.items.map((item) => ({ ...item, reason: `${item.reason} Really.` })) }),
    ],
    [
      'how far back it goes',
      (scope) => ({ items: scope.items.map((item) => ({ ...item, lookBackYears: 1 })) }),
    ],
    ['an item', (scope) => ({ items: scope.items.slice(1) })],
    ['a word of a question', () => ({ questionnaireHash: 'f'.repeat(64) })],
    ['the law', (scope) => ({ law: { ...scope.law, packs: ['uk@1'] } })],
    ['what the law wants agreed to apart', () => ({ separateConsents: [] })],
    ['who must answer', () => ({ minimumReferences: 4 })],
    ['a day of the timetable', (scope) => ({ timetable: { ...scope.timetable, retentionDays: 1 } })],
  ])('has another hash with anything else in it: %s', (_, change) => {
    const scope = resolveScope(order, moment);
    expect(scopeHash({ ...scope, ...change(scope) })).not.toBe(scope.hash);
  });

  it('holds the hash of the very questions that are shown', () => {
    const scope = resolveScope(order, moment);
    const questionnaire = questionnaireById(scope.questionnaireId, scope.questionnaireVersion);
    expect(scope.questionnaireHash).toBe(questionnaireHash(questionnaire));
    const [first, ...others] = questionnaire.questions;
    if (!first) throw new Error('There are no questions.');
    const reworded = { ...questionnaire, questions: [{ ...first, text: `${first.text} Why?` }, ...others] };
    expect(questionnaireHash(reworded)).not.toBe(scope.questionnaireHash);
  });

  it('takes a reason with half a character in it', () => {
    const reason = `${order.reason} \ud83d`;
    const scope = resolveScope({ ...order, reason, items: [{ id: 'trust', reason }] }, moment);
    expect([scope.purpose, scope.items[0]?.reason]).toEqual(Array(2).fill(`${order.reason} \ufffd`));
  });

  it('shares nothing with the catalogue that a caller could change', () => {
    const scope = resolveScope(order, moment);
    scope.timetable.consentReminderDays.push(99);
    expect(resolveScope(order, moment).timetable.consentReminderDays).toEqual([2, 5]);
  });
});

describe('promisedBy', () => {
  it('adds consent, collection and review', () => {
    expect(promisedBy(resolveScope(order, moment), moment)).toBe('2026-03-24T09:00:00.000Z');
  });

  it('follows the length of a day', () => {
    expect(promisedBy(resolveScope(order, moment), { ...moment, daySeconds: 10 })).toBe(
      '2026-03-02T09:03:40.000Z',
    );
  });
});
