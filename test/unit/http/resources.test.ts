import { describe, expect, it } from 'vitest';
import type { StaffRole } from '../../../shared/domain/check/staff.ts';
import { declineReference } from '../../../shared/domain/collection/send-reference.ts';
import { resourceOf, summaryResource } from '../../../shared/http/resources.ts';
import { checkResource, checkSummaryResource } from '../../../shared/http/schemas.ts';
import {
  answered,
  asked,
  collecting,
  completed,
  disputed,
  done,
  nominated,
  onDay,
  ordered,
  returned,
} from '../support/checks.ts';
import { reportProblem } from '../support/steps.ts';

const caller = (role: StaffRole) => ({ id: 'me', name: 'Me', roles: [role] });

describe('a check as the API gives it', () => {
  it.each([
    ['ordered', ordered],
    ['asked', asked],
    ['collecting', collecting],
    ['disputed', disputed],
    ['returned', returned],
    ['completed', completed],
    ['set aside', () => done(collecting(), (now, at) => reportProblem(now, at), onDay(3))],
  ])('is what the document promises: %s', (_, state) => {
    for (const role of ['requester', 'reviewer'] as const) {
      const resource = resourceOf(state(), caller(role), onDay(3));
      expect(checkResource.strict().parse(resource)).toEqual(resource);
    }
    const summary = summaryResource(state().head);
    expect(checkSummaryResource.strict().parse(summary)).toEqual(summary);
  });

  it('holds no answers, no addresses and no referees', () => {
    const text = JSON.stringify(resourceOf(completed(), caller('requester'), onDay(3)));
    expect(text).not.toMatch(/witness|Something about|@[a-z]/i);
  });

  it('shows disputes to reviewers, and to nobody else', () => {
    expect(resourceOf(disputed(), caller('reviewer'), onDay(3)).disputes).toMatchObject([
      {
        n: 1,
        finding: { n: 1, code: disputed().findings[0]?.said.code, text: expect.stringMatching(/\w/) },
        reason: 'It was not so.',
      },
    ]);
    expect(resourceOf(returned(), caller('reviewer'), onDay(3)).disputes[0]?.decision).toMatchObject({
      verdict: 'removed',
    });
    for (const role of ['requester', 'administrator'] as const)
      expect(resourceOf(disputed(), caller(role), onDay(3)).disputes).toEqual([]);
  });
});

describe('the count of references', () => {
  const counted = (check: Parameters<typeof resourceOf>[0]) =>
    resourceOf(check, caller('requester'), onDay(3)).references;

  it('says how many are where', () => {
    expect(counted(ordered())).toEqual({ asked: 0, answered: 0, declined: 0, waiting: 0 });
    expect(counted(nominated())).toEqual({
      asked: 0,
      answered: 0,
      declined: 0,
      waiting: 3,
      minimum: 3,
    });
    const check = done(
      answered(collecting(), 'r1', onDay(2)),
      (now, at) => declineReference(now, { refereeId: 'r2' }, at),
      onDay(2),
    );
    expect(counted(check)).toEqual({ asked: 3, answered: 1, declined: 1, waiting: 1, minimum: 3 });
  });
});
