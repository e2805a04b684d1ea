import { type FieldFault, Refusal, type RefusalCode, type RefusalStatus } from '../domain/terms/refusal.ts';
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
export const statusOfRefusal: Record<RefusalCode, { status: RefusalStatus; title: string }> = {
  scope_refused: { status: 422, title: 'A rule of scope refuses this order' },
  invalid_input: { status: 400, title: 'The request has faults' },
  changed_meanwhile: { status: 409, title: 'Somebody else was faster' },
  not_publishable: { status: 422, title: 'These questions cannot be published' },
  unknown_package: { status: 400, title: 'There is no such package' },
  idempotency_key_missing: { status: 400, title: 'The Idempotency-Key is missing' },
  forbidden: { status: 403, title: 'Your role does not allow this' },
  not_found: { status: 404, title: 'There is no such thing here' },
  already_ended: { status: 409, title: 'The check has ended' },
  not_at_this_step: { status: 409, title: 'The check is not at this step' },
  report_not_ready: { status: 409, title: 'There is no report yet' },
  try_again: { status: 503, title: 'Please try again' },
  idempotency_key_reused: { status: 422, title: 'The Idempotency-Key was used with another body' },
};

export function problemOf(error: unknown): Problem {
  if (!(error instanceof Refusal)) {
    return {
      type: 'about:blank',
      title: 'Something went wrong on our side',
      status: 500,
      code: 'internal_error',
      detail: 'Nothing was lost. Please try again in a moment.',
    };
  }
  const { status, title } = statusOfRefusal[error.code];
  return {
    type: 'about:blank',
    title,
    status,
    code: error.code,
    detail: error.message,
    ...(error.fields.length > 0 && {
      errors: error.fields.map(({ path, message, rule, span, rewrite }) => ({
        path,
        message,
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
