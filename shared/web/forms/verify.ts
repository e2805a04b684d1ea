import { normaliseCaseCode } from '../../domain/check/case-code.ts';
import { fault } from '../../domain/terms/refusal.ts';
import { type Parsed, valuesOf } from './parsed.ts';

/** Field `caseCode`; spaces and small letters are corrected, so that a code can be typed from a letter. */
export function parseVerify(params: URLSearchParams): Parsed<{ caseCode: string }> {
  const values = valuesOf(params);
  const typed = (values.caseCode ?? '')
    .trim()
    .toUpperCase()
    .replace(/[\s‐-―]+/g, '-')
    .slice(0, 40);
  const caseCode = normaliseCaseCode(typed) ?? typed;
  if (caseCode) return { values, ok: { caseCode } };
  return { values, faults: [fault('caseCode', 'form.case-code-missing')] };
}
