import * as z from 'zod';
import { refereeRoles } from '../../shared/domain/terms/roles.ts';
import { claimKinds, type Panel } from '../../shared/domain/verification/panel.ts';

const range = z.object({ from: z.string(), to: z.string().nullish() }).transform(({ from, to }) => ({
  from,
  ...(to && { to }),
}));

const said = z.union([z.string(), z.boolean(), z.number().transform(String), range]);

const questionRatings = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const witness = z.object({
  id: z.string().min(1),
  role: z.enum(refereeRoles),
  mailDomain: z.string().exactOptional(),
  overlap: range.exactOptional(),
  declaredConflict: z.boolean().exactOptional(),
  ratings: questionRatings(z.number().nullable()).default({}),
  facts: z.record(z.string(), said.nullable()).default({}),
  statements: z.array(z.object({ q: z.string(), text: z.string() })).default([]),
  seconds: z.number().nonnegative().exactOptional(),
  submittedAt: z.string().exactOptional(),
  network: z.string().exactOptional(),
  device: z.string().exactOptional(),
});

/** One line of the file that `verify-panel` reads. Fields that are not known are passed over. */
export const panelSchema = z
  .object({
    id: z.string(),
    scale: z.tuple([z.number(), z.number()]).refine(([least, most]) => least < most, 'The scale must go up.'),
    questions: z.record(z.string(), z.object({ competency: z.string() })).exactOptional(),
    claims: z.array(z.object({ key: z.string(), kind: z.enum(claimKinds), value: said })).default([]),
    self: questionRatings(z.number()).exactOptional(),
    witnesses: z.array(witness),
  })
  .superRefine(({ scale: [least, most], witnesses }, context) => {
    const seen = new Set<string>();
    witnesses.forEach(({ id, ratings }, i) => {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: ['witnesses', i, 'id'],
          message: `Two witnesses are called ${id}.`,
        });
      seen.add(id);
      for (const [q, value] of Object.entries(ratings)) {
        if (value === null || (value >= least && value <= most)) continue;
        context.addIssue({
          code: 'custom',
          path: ['witnesses', i, 'ratings', q],
          message: `${value} is not on the scale from ${least} to ${most}.`,
        });
      }
    });
  });

/** @throws Error with a sentence per fault, each with its path */
export function readPanel(line: string): Panel {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('This is not JSON.');
  }
  const parsed = panelSchema.safeParse(value);
  if (!parsed.success)
    throw new Error(
      parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'panel'}: ${message}`).join(' '),
    );
  return parsed.data;
}
