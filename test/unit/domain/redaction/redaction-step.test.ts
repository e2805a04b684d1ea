import { describe, expect, it } from 'vitest';
import { openAsk } from '../../../../shared/domain/check/ask.ts';
import type { Check } from '../../../../shared/domain/check/check.ts';
import type { Redaction } from '../../../../shared/domain/check/records.ts';
import { outcomeOf } from '../../../../shared/domain/check/waits.ts';
import { answerFollowUp } from '../../../../shared/domain/follow-up/answer-follow-up.ts';
import { readable } from '../../../../shared/domain/redaction/hold-back.ts';
import { sayFinding } from '../../../../shared/domain/verification/index.ts';
import { itemsOf } from '../../../../shared/store/items.ts';
import { wordsOf } from '../../../../shared/words/index.ts';
import { applied, done, onDay, saidAgain, stepped } from '../../support/checks.ts';
import { alone, type Different } from '../../support/followed-up.ts';
import {
  askedToRedact,
  decidedAs,
  harmless,
  holding,
  leave,
  released,
  spanOf,
  verified,
  volunteered,
} from '../../support/held.ts';
import { steps } from '../../support/steps.ts';

const next = (check: Check, name: 'CrossVerify' | 'ChaseRedaction', days: number) =>
  steps[name](check, onDay(days)).next;
const mailsOf = ({ mails }: Check) => mails.filter(({ template }) => template === 'redaction-needed');
const day = 86_400;

/** Everything that the findings say and quote, in English. */
function quotes(check: Check): string {
  const shown = readable(check);
  const said = check.findings.map((finding) => sayFinding(wordsOf.en, shown, finding));
  return said.map(({ text, quote }) => `${text} ${quote?.text ?? ''}`).join('\n');
}

describe('before anything is compared', () => {
  it('what is held back waits for a reviewer', () => {
    expect(steps.CrossVerify(holding(), onDay(2))).toEqual({ next: 'redact', events: [] });
    expect(next(decidedAs(), 'CrossVerify', 3)).not.toBe('redact');
  });

  it('nobody waits when nothing is held back, or all of it has been decided before', () => {
    expect(next(holding({}), 'CrossVerify', 2)).not.toBe('redact');
    expect(next(decidedAs({}, holding()), 'CrossVerify', 2)).not.toBe('redact');
    expect(next(decidedAs(), 'ChaseRedaction', 3)).toBe('decided');
  });
});

describe('asking the reviewers', () => {
  it('writes to them once, until a day of the timetable', () => {
    const decision = steps.ChaseRedaction(holding(), onDay(2));
    expect(decision).toMatchObject({
      next: 'wait',
      seconds: day,
      put: [{ type: 'ask', kind: 'redaction', round: 1, until: '2026-03-06T09:00:00.000Z', reminders: 0 }],
      mails: [{ template: 'redaction-needed', to: { kind: 'staff' }, round: 1 }],
      events: [{ event: 'redaction.asked', data: { texts: 1 } }],
    });
    expect(mailsOf(askedToRedact()).map(({ id }) => id)).toEqual(['redaction-needed-1']);
    expect(steps.ChaseRedaction(askedToRedact(), onDay(2))).toEqual({
      next: 'wait',
      seconds: day,
      events: [],
    });
  });

  it('reminds them once, halfway', () => {
    const reminded = stepped(askedToRedact(), 'ChaseRedaction', onDay(3));
    expect(mailsOf(reminded).map(({ id }) => id)).toEqual(['redaction-needed-1', 'redaction-needed-1-1']);
    expect(steps.ChaseRedaction(reminded, onDay(3.5))).toEqual({
      next: 'wait',
      seconds: day / 2,
      events: [],
    });
  });

  it('leaves out for good what nobody has decided in time, and goes on', () => {
    const decision = steps.ChaseRedaction(askedToRedact(), onDay(4));
    expect(decision).toMatchObject({
      next: 'decided',
      put: [
        { type: 'ask', kind: 'redaction', over: 'lapsed' },
        { type: 'redaction', n: 1, state: 'withheld' },
      ],
      events: [{ event: 'redaction.withheld', data: { texts: 1 } }],
    });
    const after = stepped(askedToRedact(), 'ChaseRedaction', onDay(4));
    expect(openAsk(askedToRedact(), 'redaction')).toBeDefined();
    expect(openAsk(after, 'redaction')).toBeUndefined();
    expect(after.redactions[0]?.decided).toBeUndefined();
  });

  it('leaves what was decided as it is when the time is over', () => {
    const two: Different = {
      r2: { strength: { value: volunteered } },
      r3: { strength: { value: volunteered } },
    };
    const check = stepped(decidedAs({}, askedToRedact(holding(two))), 'ChaseRedaction', onDay(4));
    expect(check.redactions.map(({ state }) => state)).toEqual(['redacted', 'withheld']);
  });

  it('leaves out however many there are in one turn, which fit into one transaction', () => {
    const check = askedToRedact();
    const [held] = check.redactions as [Redaction];
    const many = {
      ...check,
      redactions: Array.from({ length: 150 }, (_, index) => ({ ...held, n: index + 1 })),
    };
    const decision = steps.ChaseRedaction(many, onDay(4));
    expect(decision).toMatchObject({
      next: 'decided',
      events: [{ event: 'redaction.withheld', data: { texts: 150 } }],
    });
    const after = applied(many, decision, onDay(4));
    expect(new Set(after.redactions.map(({ state }) => state))).toEqual(new Set(['withheld']));
    expect(next(after, 'ChaseRedaction', 4)).toBe('decided');
    // Beside these items a transaction has the head, the event and a mail, of a hundred.
    expect(itemsOf(after, decision.put ?? []).length).toBeLessThanOrEqual(97);
  });

  it('is waited for until the last decision', () => {
    const wait = { kind: 'redaction' } as const;
    expect(outcomeOf(askedToRedact(), wait)).toBeUndefined();
    expect(outcomeOf(decidedAs(), wait)).toBe('decided');
    expect(outcomeOf(stepped(askedToRedact(), 'ChaseRedaction', onDay(4)), wait)).toBe('decided');
  });
});

describe('what is found', () => {
  const used = ({ findings, analysis }: Check) => JSON.stringify({ findings, analysis });

  it('quotes what a reviewer has left of it', () => {
    expect(quotes(verified(decidedAs({ spans: [leave] })))).toContain(`She was […] that spring. ${harmless}`);
    expect(quotes(verified(decidedAs(released)))).toContain(volunteered);
  });

  it('has nothing of what was withheld', () => {
    const withheld = verified(stepped(askedToRedact(), 'ChaseRedaction', onDay(4)), 4);
    expect(withheld.head.stage).toBe('review');
    expect(used(withheld)).not.toMatch(/maternity|that spring/);
  });

  it('compares a position without the words that were taken out', () => {
    const volunteers = 'she was on maternity leave';
    const position = `Test engineer, ${volunteers}`;
    const check = holding({ r2: { position: { value: position } } });
    const spans = [spanOf(position, volunteers)];
    const said = verified(decidedAs({ spans }, check)).analysis?.facts.find(
      ({ key }) => key === 'work.0.position',
    );
    expect(said?.sources.find(({ refereeId }) => refereeId === 'r2')).toMatchObject({ answer: 'confirms' });
    expect(JSON.stringify(said)).not.toContain('maternity');
  });

  it('takes two marks for no likeness of two referees', () => {
    const words = (last: string) => ({ strength: { value: `She was on maternity leave. ${last}` } });
    const different: Different = {
      r2: words('Every report of hers could be read at once.'),
      r3: words('No customer ever had to ask twice.'),
    };
    const check = decidedAs({ n: 2 }, decidedAs({}, askedToRedact(holding(different))));
    const { analysis } = verified(check);
    expect(analysis?.groups).toEqual([]);
    expect(analysis?.signals.filter(({ kind }) => kind.startsWith('collusion'))).toEqual([]);
  });

  it('never reads the words for a signal either', () => {
    for (const check of [decidedAs({ spans: [leave] }), stepped(askedToRedact(), 'ChaseRedaction', onDay(4))])
      expect(used(verified(check, 4))).not.toContain('maternity');
  });
});

describe('a follow-up to others', () => {
  const both: Different = { ...alone, r4: { strength: { value: volunteered } } };
  const round = () => verified(decidedAs({}, askedToRedact(holding(both))));

  it('comes after what is held back has been decided', () => {
    expect(next(holding(both), 'CrossVerify', 2)).toBe('redact');
    expect(next(decidedAs({}, askedToRedact(holding(both))), 'CrossVerify', 3)).toBe('follow-up');
  });

  it('asks nobody about words that were left out', () => {
    const secret: Different = {
      r1: { quality: { value: 3, example: volunteered } },
    };
    const check = stepped(askedToRedact(holding(secret)), 'ChaseRedaction', onDay(4));
    expect(next(check, 'CrossVerify', 4)).toBe('verified');
  });

  it('can bring another text, which is asked about in a round of its own', () => {
    let check = round();
    expect(check.head.followUpRound).toBe(1);
    for (const { refereeId } of check.followUps) check = stepped(check, 'ChaseFollowUp', onDay(3), refereeId);
    const open = check.followUps.map(({ refereeId }) => refereeId);
    for (const refereeId of open) {
      // Whoever is still asked is waited for first, whatever has come in.
      expect(next(check, 'CrossVerify', 3)).toBe('follow-up');
      const more = saidAgain(check, refereeId, 3);
      const answers =
        refereeId === 'r2' ? { ...more, quality: { ...more.quality, example: volunteered } } : more;
      check = done(check, (now, at) => answerFollowUp(now, { refereeId, answers }, at), onDay(3));
    }
    expect(check.redactions.map(({ n, part, state }) => [n, part, state])).toEqual([
      [1, 'value', 'redacted'],
      [2, 'again-example', 'held'],
    ]);
    expect(next(check, 'CrossVerify', 4)).toBe('redact');
    const again = stepped(check, 'ChaseRedaction', onDay(4));
    expect(mailsOf(again).map(({ id }) => id)).toEqual(['redaction-needed-1', 'redaction-needed-2']);
    expect(openAsk(again, 'redaction')).toMatchObject({ round: 2, until: '2026-03-08T09:00:00.000Z' });
    const after = verified(decidedAs({ n: 2, spans: [leave] }, again), 4);
    expect(quotes(after)).toContain('a referee gave this example: She was […] that');
    expect(JSON.stringify(after.findings)).not.toContain('maternity');
  });
});
