import { describe, expect, it } from 'vitest';
import type { Check } from '../../../shared/domain/check/check.ts';
import type { AnyEntity } from '../../../shared/domain/check/entities.ts';
import { identityOf } from '../../../shared/domain/check/place-entity.ts';
import { assessSelf } from '../../../shared/domain/collection/assess-self.ts';
import { agreeToChange } from '../../../shared/domain/consent/give-consent.ts';
import { changeScope } from '../../../shared/domain/scope/change-scope.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import {
  auditItem,
  checkFrom,
  headItem,
  itemsOf as storedItems,
  stripKeys,
} from '../../../shared/store/items.ts';
import {
  answered,
  collecting,
  completed,
  consentTo,
  disputed,
  done,
  drafted,
  inReview,
  items,
  nominee,
  onDay,
  ordered,
  trio,
} from '../support/checks.ts';
import { askedAgain } from '../support/followed-up.ts';
import { itemsOf } from '../support/table.ts';

const changing = () =>
  done(
    collecting(),
    (now, at) => changeScope(now, { items: items.slice(0, 2) }, { kind: 'staff', id: 's' }, at),
    onDay(3),
  );
const assessed = () =>
  done(collecting(), (now, at) => assessSelf(now, { ratings: { reliability: 4 } }, at), onDay(2));
const agree = (check: Check, at: Moment) => agreeToChange(check, consentTo(check.change?.scope), at);

describe('items', () => {
  it('of the head carry the keys of both lists', () => {
    const { head } = ordered();
    expect(headItem(head)).toEqual({
      pk: 'CHECK#0123456789abcdef0123',
      sk: 'CHECK',
      ...head,
      requesterPk: 'REQUESTER#staff-1',
      requesterSk: '2026-03-02T09:00:00.000Z#0123456789abcdef0123',
      statusPk: expect.stringMatching(/^STATUS#ordered#[0-3]$/),
      statusSk: '2026-03-02T09:00:00.000Z#0123456789abcdef0123',
    });
  });

  it.each([
    ['ordered', ordered],
    ['collecting', () => drafted(answered(collecting(), 'r2', onDay(2)), 'r1', onDay(2))],
    ['with the candidate’s own ratings', assessed],
    ['asked about a change of scope', changing],
    ['agreed to a change of scope', () => done(changing(), agree, onDay(4))],
    ['follow-up', askedAgain],
    ['disputed', disputed],
    ['completed', completed],
  ])('of a check become the same check: %s', (_, state) => {
    const check = state();
    const byKey = <T extends AnyEntity>(list: T[]) =>
      list.toSorted((a, b) => (identityOf(a) < identityOf(b) ? -1 : 1));
    const { mails, asks, followUps } = check;
    expect(checkFrom(itemsOf(check))).toEqual({
      ...check,
      mails: byKey(mails),
      asks: byKey(asks),
      followUps: byKey(followUps),
    });
  });

  it('give referees in the order in which they were named, ten after nine', () => {
    const roles = ['manager', 'peer', 'client'] as const;
    const check = collecting(trio);
    const referees = Array.from({ length: 11 }, (_, index) => ({
      ...(check.referees[0] ?? { type: 'referee' as const, state: 'invited' as const }),
      ...nominee(index + 1, roles[index % 3] ?? 'peer'),
      id: `r${index + 1}`,
    })) as typeof check.referees;
    expect(checkFrom(itemsOf({ ...check, referees }))?.referees.map(({ id }) => id)).toEqual(
      Array.from({ length: 11 }, (_, index) => `r${index + 1}`),
    );
  });

  it('are no check without a head or an order', () => {
    const kept = itemsOf(collecting());
    expect(checkFrom([])).toBeUndefined();
    expect(checkFrom(kept.filter(({ type }) => type !== 'check'))).toBeUndefined();
    expect(checkFrom(kept.filter(({ type }) => type !== 'order'))).toBeUndefined();
  });

  it('hold fifteen findings, disputes or redactions each, whole pages of them as they are after the decision', () => {
    const check = inReview();
    const [first] = check.findings;
    if (!first) throw new Error('There is no finding.');
    const findings = Array.from({ length: 45 }, (_, index) => ({ ...first, n: index + 1 }));
    const all = { ...check, findings };
    const pages = storedItems(all, findings);
    expect(pages.map(({ sk, type }) => [sk, type])).toEqual([
      ['FINDING#000', 'finding'],
      ['FINDING#001', 'finding'],
      ['FINDING#002', 'finding'],
    ]);
    expect(
      checkFrom([...itemsOf({ ...check, findings: [] }), ...pages.map((page) => ({ ...page }))])?.findings,
    ).toEqual(findings);
    // One changed finding takes its neighbours along.
    const [page] = storedItems(all, findings.slice(16, 17));
    expect(page).toMatchObject({ sk: 'FINDING#001', of: findings.slice(15, 30) });
  });

  it('that are not what they should be are not taken', () => {
    const [, ...rest] = itemsOf(collecting());
    expect(() => checkFrom([{ ...rest[0], type: 'check' }, ...rest])).toThrow();
    const broken = itemsOf(collecting()).map((item) =>
      item.type === 'referee' ? { ...item, state: 'asleep' } : item,
    );
    expect(() => checkFrom(broken)).toThrow('state');
  });

  it('keep fields from the future', () => {
    const kept = itemsOf(ordered()).map((item) =>
      item.type === 'order' ? { ...item, horoscope: 'lion' } : item,
    );
    expect(checkFrom(kept)?.order).toMatchObject({ horoscope: 'lion' });
  });

  it('of a type from the future are passed over', () => {
    const kept = [...itemsOf(ordered()), { pk: 'CHECK#0', sk: 'HOROSCOPE', type: 'horoscope' }];
    expect(checkFrom(kept)).toEqual(ordered());
  });

  it('of an audit event come back as they were', () => {
    const event = { type: 'audit', checkId: 'abc', seq: 3, data: {}, hash: 'x' } as unknown as Parameters<
      typeof auditItem
    >[0];
    expect(auditItem(event)).toMatchObject({ pk: 'CHECK#abc', sk: 'AUDIT#00000003' });
    expect(stripKeys({ ...auditItem(event) })).toEqual(event);
  });
});
