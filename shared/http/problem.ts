import {
  type FieldFault,
  faultIn,
  Refusal,
  type RefusalCode,
  type RefusalStatus,
} from '../domain/terms/refusal.ts';
import { type Words, wordsOf } from '../words/index.ts';
import type { HttpReply } from './reply.ts';

/** A problem after RFC 9457, with a stable code for programs and a sentence for people. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors?: Pick<FieldFault, 'path' | 'message' | 'rule' | 'span' | 'rewrite'>[];
}

/** One status for each thing that the product says no to. */
export const statusOfRefusal: Record<RefusalCode, RefusalStatus> = {
  scope_refused: 422,
  invalid_input: 400,
  changed_meanwhile: 409,
  not_publishable: 422,
  unknown_package: 400,
  idempotency_key_missing: 400,
  forbidden: 403,
  not_found: 404,
  already_ended: 409,
  not_at_this_step: 409,
  report_not_ready: 409,
  try_again: 503,
  idempotency_key_reused: 422,
};

/** A problem in the reader's language. */
export function problemOf(error: unknown, words: Words = wordsOf.en): Problem {
  if (!(error instanceof Refusal)) {
    return {
      type: 'about:blank',
      title: words('refusal.title.internal_error'),
      status: 500,
      code: 'internal_error',
      detail: words('refusal.internal'),
    };
  }
  return {
    type: 'about:blank',
    title: words(`refusal.title.${error.code}`),
    status: statusOfRefusal[error.code],
    code: error.code,
    detail: error.in(words),
    ...(error.fields.length > 0 && {
      errors: error.fields.map(({ rule, span, rewrite, ...one }) => ({
        ...faultIn(words, one),
        ...(rule && { rule }),
        ...(span && { span }),
        ...(rewrite && { rewrite }),
      })),
    }),
  };
}

export const problemReply = (problem: Problem): HttpReply => ({
  status: problem.status,
  type: 'application/problem+json',
  body: JSON.stringify(problem),
  ...(problem.status === 503 && { headers: { 'Retry-After': '2' } }),
});
