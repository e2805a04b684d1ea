import * as z from 'zod';
import {
  addressOf,
  entriesIn,
  type Fields,
  firstLine,
  isFields,
  lineOf,
  monthOf,
} from './json-resume-values.ts';

/** The most that is kept of one résumé, in bytes of JSON. Far above real ones, far below what the table takes in one item. */
export const longestResume = 100_000;

/** A reference letter in a résumé may be long; the check does not use it, it only keeps it. */
const longestReference = 5000;

const text = z.string().optional();
const month = text.describe('2019, 2019-04 or 2019-04-30: kept to the month. Absent while it lasts.');

/** What is kept: the parts of JSON Resume 1.0 (https://jsonresume.org/schema) that a check reads. */
export const keptResumeSchema = z.object({
  basics: z.object({ name: text, email: text, label: text }).default({}),
  work: z.array(z.object({ name: text, position: text, startDate: month, endDate: month })).default([]),
  education: z
    .array(z.object({ institution: text, area: text, studyType: text, startDate: month, endDate: month }))
    .default([]),
  volunteer: z
    .array(z.object({ organization: text, position: text, startDate: month, endDate: month }))
    .default([]),
  certificates: z.array(z.object({ name: text, issuer: text, date: month })).default([]),
  references: z.array(z.object({ name: text, reference: text })).default([]),
});

/** All sections of the format: a document with none of them is something else. */
const sections = [
  ...Object.keys(keptResumeSchema.shape),
  'awards',
  'publications',
  'skills',
  'languages',
  'interests',
  'projects',
  'meta',
  '$schema',
  'experience',
  'certifications',
];

/** The fields of an entry, each under the names that real documents give it; the first is the one of the format. */
const names = {
  work: {
    // Documents older than 1.0 say `company`.
    name: ['name', 'company', 'organization', 'employer'],
    position: ['position', 'title', 'jobTitle', 'role'],
  },
  education: {
    institution: ['institution', 'school', 'university', 'organization', 'name'],
    area: ['area', 'major', 'field', 'specialization'],
    studyType: ['studyType', 'degree'],
  },
  volunteer: {
    organization: ['organization', 'organisation', 'name', 'company'],
    position: ['position', 'title', 'role'],
  },
  certificates: { name: ['name', 'title'], issuer: ['issuer', 'authority', 'awarder'] },
  references: { name: ['name'], reference: ['reference', 'text'] },
};

/** Drops what is absent, so that a kept résumé has one canonical form. */
const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function basicsOf(value: unknown): Fields | undefined {
  const basics = Array.isArray(value) ? value[0] : (value ?? {});
  if (!isFields(basics)) return undefined;
  const parts = [
    firstLine(basics, ['firstName', 'firstname']),
    firstLine(basics, ['lastName', 'lastname']),
  ].filter(Boolean);
  return present({
    name: lineOf(basics.name, 200) ?? (parts.join(' ') || undefined),
    email: addressOf(basics.email),
    label: firstLine(basics, ['label', 'headline']),
  });
}

const dates = ({ startDate, endDate }: Fields): Fields => ({
  startDate: monthOf(startDate),
  endDate: monthOf(endDate, 'end'),
});

function sectionOf(section: keyof typeof names, value: unknown): Fields[] | undefined {
  const fields = Object.entries<string[]>(names[section]);
  const known = [...fields.flatMap(([, alias]) => alias), 'startDate', 'endDate', 'date'];
  const bare = section === 'certificates' ? 'name' : section === 'references' ? 'reference' : undefined;
  return entriesIn(value, known, bare)?.map((entry) =>
    present({
      ...Object.fromEntries(
        fields.map(([field, alias]) => [
          field,
          firstLine(entry, alias, field === 'reference' ? longestReference : undefined),
        ]),
      ),
      ...(section === 'certificates'
        ? { date: monthOf(entry.date) }
        : section === 'references'
          ? {}
          : dates(entry)),
    }),
  );
}

/**
 * Reads what can be read. A section of the wrong type is left out as long as anything else can be read; only a document of which
 * nothing can be read is refused, with the path of each section at fault.
 */
function read(document: unknown, context: z.RefinementCtx): unknown {
  const fault = (path: string[], message: string) => {
    context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  };
  if (!isFields(document))
    return fault([], 'This is no résumé: a JSON Resume document is an object with sections.');
  if (Object.keys(document).length > 0 && !sections.some((section) => section in document)) {
    return fault([], 'This is no JSON Resume document: it has none of basics, work, education and so on.');
  }
  const source = {
    ...document,
    work: document.work ?? document.experience,
    certificates: document.certificates ?? document.certifications,
  } as Fields;
  const basics = basicsOf(source.basics);
  const lists = Object.keys(names).map((section) => {
    const entries = sectionOf(section as keyof typeof names, source[section]);
    return { section, entries };
  });
  const wrong = [
    ...(basics ? [] : ['basics']),
    ...lists.filter(({ entries }) => !entries).map(({ section }) => section),
  ];
  const readable = lists.some(({ entries }) => entries?.length) || Object.keys(basics ?? {}).length > 0;
  if (wrong.length > 0 && !readable) {
    for (const section of wrong) fault([section], 'This section cannot be read.');
    return z.NEVER;
  }
  return {
    basics: basics ?? {},
    ...Object.fromEntries(lists.map(({ section, entries }) => [section, entries ?? []])),
  };
}

/** Reads any JSON Resume document as real ones are, and keeps what a check needs. Unknown fields are left out, never a fault. */
export const resumeSchema = z.preprocess(
  read,
  keptResumeSchema.refine(
    (resume) => Buffer.byteLength(JSON.stringify(resume)) <= longestResume,
    `This résumé is too long: at most ${longestResume / 1000} KB of it can be kept. Shorten it to what the check needs.`,
  ),
);

export type Resume = z.output<typeof resumeSchema>;

/** An entry of a résumé that a referee may have shared with the candidate. */
export interface ResumeEntry {
  /** For example `work.0`. */
  key: string;
  organisation: string;
  position?: string;
  startDate?: string;
  endDate?: string;
}

interface Dated {
  position?: string | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
}

function entryOf(key: string, organisation: string | undefined, dated: Dated): ResumeEntry[] {
  if (!organisation) return [];
  const { position, startDate, endDate } = dated;
  return [
    {
      key,
      organisation,
      ...(position && { position }),
      ...(startDate && { startDate }),
      ...(endDate && { endDate }),
    },
  ];
}

/** The entries that have an organisation, in the résumé's order: work, then volunteer, then education. */
export function entriesOf(resume: Resume): ResumeEntry[] {
  return [
    ...resume.work.flatMap(({ name, ...rest }, index) => entryOf(`work.${index}`, name, rest)),
    ...resume.volunteer.flatMap(({ organization, ...rest }, index) =>
      entryOf(`volunteer.${index}`, organization, rest),
    ),
    ...resume.education.flatMap(({ institution, area, studyType, ...rest }, index) => {
      const position = [studyType, area].filter(Boolean).join(', ');
      return entryOf(`education.${index}`, institution, { ...rest, position });
    }),
  ];
}
