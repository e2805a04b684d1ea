import { resumeSchema } from '../../domain/order/json-resume.ts';
import { orderRequestSchema, type ParsedOrderRequest } from '../../domain/order/order.ts';
import type { FieldFault } from '../../domain/terms/refusal.ts';
import { faultsOf } from './faults.ts';
import { monthOf } from './fields.ts';
import { type FormValues, type Parsed, valuesOf } from './parsed.ts';
import { scopeFieldOf, scopeMissing, scopeOfForm } from './scope.ts';

/** Rows of work in the form. Longer résumés are pasted. */
export const workRows = 4;

/** The fields of a row, each named `work.<row>.<field>`. */
export const workFields = ['name', 'position', 'from-month', 'from-year', 'to-month', 'to-year'] as const;

interface Work {
  name: string;
  position?: string;
  startDate?: string;
  endDate?: string;
}

function workOf(values: FormValues): { work: Work[]; faults: FieldFault[] } {
  const work: Work[] = [];
  const faults: FieldFault[] = [];
  for (let index = 0; index < workRows; index++) {
    const at = (field: string) => `work.${index}.${field}`;
    const name = values[at('name')]?.trim() ?? '';
    const position = values[at('position')]?.trim();
    const from = monthOf(values, at('from'));
    const to = monthOf(values, at('to'));
    if (!name && !position && 'empty' in from && 'empty' in to) continue;
    if (!name) faults.push({ path: at('name'), message: 'Name the organisation.' });
    if ('fault' in from) faults.push({ path: at('from'), message: from.fault });
    if ('fault' in to) faults.push({ path: at('to'), message: to.fault });
    work.push({
      name,
      ...(position && { position }),
      ...('month' in from && { startDate: from.month }),
      ...('month' in to && { endDate: to.month }),
    });
  }
  return { work, faults };
}

/** The pasted document, when there is one. */
function pasted(values: FormValues): { resume?: unknown; faults: FieldFault[] } {
  const text = values.resume?.trim();
  if (!text) return { faults: [] };
  const fault = (message: string) => ({ faults: [{ path: 'resume', message }] });
  let resume: unknown;
  try {
    resume = JSON.parse(text);
  } catch {
    return fault('This is not JSON. Paste the whole document, from the first { to the last }.');
  }
  if (!resumeSchema.safeParse(resume).success)
    return fault('This is JSON, but not a résumé in the JSON Resume format.');
  return { resume, faults: [] };
}

const fieldNames: Record<string, string> = {
  'candidate.name': 'candidateName',
  'candidate.email': 'candidateEmail',
  package: 'package',
  'role.title': 'roleTitle',
  'places.candidate': 'candidatePlace',
  'places.employer': 'employerPlace',
  'decisionMakers.0.name': 'decisionMakerName',
  'decisionMakers.0.email': 'decisionMakerEmail',
};

const missing: Record<string, string> = {
  candidateName: 'Give the candidate’s name.',
  candidateEmail: 'Give the candidate’s e-mail address.',
  ...scopeMissing,
  roleTitle: 'Name the role.',
  candidatePlace: 'Give the country of the candidate, such as DE or US-CA.',
  employerPlace: 'Give the country of the employer, such as DE or US-CA.',
  decisionMakerName: 'Give the name that belongs to this address.',
  decisionMakerEmail: 'Give the address that belongs to this name.',
};

/** The summary of faults goes down the form. */
const formOrder = [
  'key',
  'candidateName',
  'candidateEmail',
  'candidatePlace',
  'roleTitle',
  'employerPlace',
  'reason',
  'riskLevel',
  'package',
  'decisionMakerName',
  'decisionMakerEmail',
];

function inFormOrder(faults: FieldFault[]): FieldFault[] {
  const place = ({ path }: FieldFault) => {
    const index = formOrder.indexOf(path);
    return index < 0 ? formOrder.length : index;
  };
  return [...faults].sort((a, b) => place(a) - place(b));
}

/**
 * The order form: `key`, `candidateName`, `candidateEmail`, the fields of the scope (see `scopeOfForm`), `candidateLanguage`, `roleTitle`, `reason`, `candidatePlace`, `employerPlace`,
 * `decisionMakerName`, `decisionMakerEmail` (both or neither), `work.<n>.<field>` or `resume` (a JSON Resume document, which wins).
 * A pasted résumé may give the candidate's name and address.
 */
export function parseOrder(params: URLSearchParams): Parsed<{ key: string; request: ParsedOrderRequest }> {
  const values = valuesOf(params);
  const text = (name: string) => values[name]?.trim() ?? '';
  const own = pasted(values);
  const rows = workOf(values);
  const faults = own.resume === undefined ? [...own.faults, ...rows.faults] : [];

  const key = text('key');
  if (!/^[\w-]{8,255}$/.test(key))
    faults.push({ path: 'key', message: 'This form is out of date. Open it again.' });
  const noName = own.resume === undefined && !text('candidateName');
  const noEmail = own.resume === undefined && !text('candidateEmail');
  if (noName) faults.push({ path: 'candidateName', message: 'Give the candidate’s name.' });
  if (noEmail) faults.push({ path: 'candidateEmail', message: 'Give the candidate’s e-mail address.' });

  const decisionMaker = { name: text('decisionMakerName'), email: text('decisionMakerEmail') };
  const result = orderRequestSchema.safeParse({
    candidate: {
      ...(text('candidateName') && { name: text('candidateName') }),
      ...(text('candidateEmail') && { email: text('candidateEmail') }),
      ...(text('candidateLanguage') && { language: text('candidateLanguage') }),
    },
    resume: own.resume ?? { work: rows.work },
    ...scopeOfForm(values),
    role: { title: text('roleTitle') },
    reason: text('reason'),
    places: { candidate: text('candidatePlace'), employer: text('employerPlace') },
    decisionMakers: decisionMaker.name || decisionMaker.email ? [decisionMaker] : [],
  });
  if (!result.success) {
    const { items } = scopeOfForm(values);
    const fieldOf = (path: string) =>
      fieldNames[path] ?? scopeFieldOf(path, items) ?? (path.startsWith('resume') ? 'resume' : path);
    for (const { path, message } of faultsOf(result.error, fieldOf)) {
      if (faults.some((fault) => fault.path === path)) continue;
      const empty = missing[path] !== undefined && !text(path);
      faults.push({ path, message: empty ? (missing[path] ?? message) : message });
    }
  }
  if (faults.length > 0 || !result.success) return { values, faults: inFormOrder(faults) };
  return { values, ok: { key, request: result.data } };
}
