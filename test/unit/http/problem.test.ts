import { describe, expect, it } from 'vitest';
import { fault, Refusal, type RefusalCode } from '../../../shared/domain/terms/refusal.ts';
import { problemOf, problemReply, statusOfRefusal } from '../../../shared/http/problem.ts';
import { wordsOf } from '../../../shared/words/index.ts';

/** Every code with its status: programs go by them, so a change here is a change of the API. */
const statuses: Record<RefusalCode, number> = {
  invalid_input: 400,
  unknown_package: 400,
  scope_refused: 422,
  idempotency_key_missing: 400,
  forbidden: 403,
  not_found: 404,
  already_ended: 409,
  not_at_this_step: 409,
  report_not_ready: 409,
  idempotency_key_reused: 422,
  not_publishable: 422,
  changed_meanwhile: 409,
  try_again: 503,
};
const codes = Object.entries(statuses) as [RefusalCode, number][];

describe('a problem', () => {
  it.each(codes)('%s answers %i', (code, status) => {
    expect(problemOf(new Refusal(code, 'refusal.address'))).toEqual({
      type: 'about:blank',
      title: expect.stringMatching(/\w/),
      status,
      code,
      detail: 'This address cannot be used.',
    });
  });

  it('is known for every code and no other', () => {
    expect(Object.keys(statusOfRefusal).sort()).toEqual(Object.keys(statuses).sort());
  });

  it('names each field at fault', () => {
    const fields = [{ path: 'candidate.email', message: 'Give an address.' }];
    expect(problemOf(new Refusal('invalid_input', 'refusal.fields', fields)).errors).toEqual(fields);
  });

  it('names the rule of scope that refuses, and nothing of how it is worded elsewhere', () => {
    const fields = [
      { path: 'items.0.reason', message: 'Say why.', rule: 'item-needs-reason' as const },
      fault('referees', 'fault.too-many', { most: 3 }),
    ];
    expect(problemOf(new Refusal('scope_refused', 'refusal.scope', fields)).errors).toEqual([
      fields[0],
      { path: 'referees', message: 'Name at most 3 referees.' },
    ]);
  });

  it.each([new Error('SELECT secret FROM users'), 'secret', undefined, { message: 'secret' }])(
    'tells nothing of a fault of ours: %s',
    (error) => {
      const problem = problemOf(error);
      expect(problem).toMatchObject({ status: 500, code: 'internal_error' });
      expect(JSON.stringify(problem)).not.toContain('secret');
    },
  );

  it('is told in the reader’s language, with the same codes', () => {
    const refusal = new Refusal(
      'scope_refused',
      'refusal.banned-topics',
      [fault('referees', 'fault.too-many', { most: 3 })],
      { topics: { allOf: ['consent.topic.health', 'consent.topic.age'] } },
    );
    expect(problemOf(refusal)).toMatchObject({
      detail: 'Your own questions ask about health and age. The law of this check forbids that.',
      errors: [{ message: 'Name at most 3 referees.' }],
    });
    const { title, detail, errors = [], ...rest } = problemOf(refusal, wordsOf.zh);
    expect(rest).toEqual({ type: 'about:blank', status: 422, code: 'scope_refused' });
    for (const text of [title, detail, errors[0]?.message])
      expect(text).toMatch(/^[^a-z]*\p{Script=Han}[^a-z]*$/u);
    expect(problemOf(new Error('secret'), wordsOf.zh).detail).toMatch(/\p{Script=Han}/u);
  });

  it('is answered as RFC 9457 says', () => {
    const problem = problemOf(new Refusal('not_found', 'refusal.unknown-check'));
    const reply = problemReply(problem);
    expect(reply).toMatchObject({ status: 404, type: 'application/problem+json' });
    expect(JSON.parse(reply.body)).toEqual(problem);
    expect(reply.headers).toBeUndefined();
  });

  it('that passes says when to come back', () => {
    expect(problemReply(problemOf(new Refusal('try_again', 'refusal.busy'))).headers).toEqual({
      'Retry-After': '2',
    });
  });
});
