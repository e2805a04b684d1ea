import type * as z from 'zod';
import { problemResource } from '../../shared/http/schemas.ts';

/** An answer that tells a problem. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemResource } },
});

/** The problems that many routes have. */
export const problems = {
  invalid: { '400': problem('Wrong input; `errors` has the path of every field.') },
  always: {
    '401': problem('No token, or one that is not good.'),
    '403': problem('The role does not allow this.'),
  },
  missing: { '404': problem('Check not found. Somebody else’s and an unknown one look the same.') },
  conflict: { '409': problem('The check is not at this step, or has ended.') },
};

export const answer = (schema: z.ZodType, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

export const body = (schema: z.ZodType, required = true) => ({
  required,
  content: { 'application/json': { schema } },
});
