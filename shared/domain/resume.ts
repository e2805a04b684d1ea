import * as z from 'zod';

/**
 * JSON Resume, schema 1.0 (https://jsonresume.org/schema): the parts that a check reads. The schema allows further fields everywhere
 * and makes none required, and real documents have empty strings, nulls and dates of every precision; so this one is as
 * lenient, and only says no to what cannot be read at all.
 */
const optionalText = z
  .string()
  .max(5000)
  .nullish()
  .transform((value) => value?.trim() || undefined);

const monthPattern = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?/;

/** A date of any precision as `YYYY-MM` or `YYYY`; absent for "present", empty or unreadable ones. */
const month = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => {
    const match = monthPattern.exec(String(value ?? ''));
    if (!match?.[1]) return undefined;
    const inRange = match[2] && Number(match[2]) >= 1 && Number(match[2]) <= 12;
    return inRange ? `${match[1]}-${match[2]}` : match[1];
  });

const list = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry)
    .max(100)
    .nullish()
    .transform((value) => value ?? []);

const basics = z
  .object({ name: optionalText, email: optionalText, label: optionalText })
  .nullish()
  .transform((value) => value ?? { name: undefined, email: undefined, label: undefined });

const work = z
  .object({
    name: optionalText,
    company: optionalText,
    position: optionalText,
    startDate: month,
    endDate: month,
  })
  // Documents older than 1.0 say `company`.
  .transform(({ company, name, ...rest }) => ({ ...rest, name: name ?? company }));

const education = z.object({
  institution: optionalText,
  area: optionalText,
  studyType: optionalText,
  startDate: month,
  endDate: month,
});

const volunteer = z.object({
  organization: optionalText,
  position: optionalText,
  startDate: month,
  endDate: month,
});

const certificate = z.object({ name: optionalText, issuer: optionalText, date: month });

const reference = z.object({ name: optionalText, reference: optionalText });

export const resumeSchema = z.object({
  basics,
  work: list(work),
  education: list(education),
  volunteer: list(volunteer),
  certificates: list(certificate),
  references: list(reference),
});

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

/** The entries that have an organisation, in the résumé's order: work, then volunteer, then education. */
export function entriesOf(resume: Resume): ResumeEntry[] {
  const of = (
    kind: string,
    entries: {
      organisation?: string | undefined;
      position?: string | undefined;
      startDate?: string | undefined;
      endDate?: string | undefined;
    }[],
  ): ResumeEntry[] =>
    entries.flatMap(({ organisation, position, startDate, endDate }, index) =>
      organisation
        ? [
            {
              key: `${kind}.${index}`,
              organisation,
              ...(position && { position }),
              ...(startDate && { startDate }),
              ...(endDate && { endDate }),
            },
          ]
        : [],
    );
  return [
    ...of(
      'work',
      resume.work.map(({ name, ...rest }) => ({ organisation: name, ...rest })),
    ),
    ...of(
      'volunteer',
      resume.volunteer.map(({ organization, ...rest }) => ({ organisation: organization, ...rest })),
    ),
    ...of(
      'education',
      resume.education.map(({ institution, area, studyType, ...rest }) => ({
        organisation: institution,
        position: [studyType, area].filter(Boolean).join(', ') || undefined,
        ...rest,
      })),
    ),
  ];
}
