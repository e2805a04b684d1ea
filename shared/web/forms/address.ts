import * as z from 'zod';
import { faultsOf } from './faults.ts';
import { email, says } from './fields.ts';
import { type Parsed, valuesOf } from './parsed.ts';

const schema = z.object({
  refereeId: z.string().regex(/^r\d{1,3}$/, says('form.referee-missing')),
  email: email('form.new-address-missing'),
});

/** Fields `refereeId` and `email`. The fault of an address is at `email-<refereeId>`, as the rule names it. */
export function parseAddress(params: URLSearchParams): Parsed<{ refereeId: string; email: string }> {
  const values = valuesOf(params);
  const result = schema.safeParse({ refereeId: '', email: '', ...values });
  if (result.success) return { values, ok: result.data };
  const fieldOf = (path: string) => (path === 'email' ? `email-${values.refereeId ?? ''}` : path);
  return { values, faults: faultsOf(result.error, fieldOf) };
}
