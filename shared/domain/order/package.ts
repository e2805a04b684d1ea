import * as z from 'zod';
import { competencies } from '../terms/competencies.ts';
import { type RefereeRole, refereeRoles } from '../terms/roles.ts';
import { type Timetable, timetableSchema } from '../terms/timetable.ts';

/** How much harm somebody in a role could do: what may be asked is proportionate to it. */
export const riskLevels = ['low', 'medium', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** Whether a role of this risk may be asked about something that needs at least that risk. */
export const riskAllows = (risk: RiskLevel, needed: RiskLevel): boolean =>
  riskLevels.indexOf(risk) >= riskLevels.indexOf(needed);

/** Everything that a check can be about. The words of each stand in the catalogue as `scope.item.<id>.title` and `.asks`. */
export const itemIds = ['employment-facts', 'work-style', 'leading-people', 'trust', 'own-words'] as const;
export type ItemId = (typeof itemIds)[number];

/** Facts that a candidate claims and a referee can know. */
export const claimFields = ['startDate', 'endDate', 'position'] as const;

/** Something that can be ordered: what it asks about, of whom, how far back, and from which risk on. */
export interface PackageItem {
  id: ItemId;
  /** The claims that referees are asked about. */
  claims: (typeof claimFields)[number][];
  /** The competencies that referees rate. */
  competencies: (typeof competencies)[number][];
  /** Refusing a required item ends the check; refusing an optional one leaves its questions out. */
  required: boolean;
  /** What lies further back is not asked about. */
  lookBackYears: number;
  /** The least risk that a role must have for this to be asked. */
  minimumRisk: RiskLevel;
}

/** Somebody who must be among those who answer: at least so many in any of these roles. */
export interface RoleDemand {
  anyOf: RefereeRole[];
  least: number;
}

/** The words of each package stand in the catalogue as `scope.package.<id>.title` and `.description`. */
export const packageIds = ['junior', 'professional', 'people-manager', 'executive', 'independent'] as const;
export type PackageId = (typeof packageIds)[number];

/** What a company can order: versioned, and the same for everybody who is checked with it. */
export interface Package {
  id: PackageId;
  version: number;
  /** The least risk that a role must have for this package. */
  minimumRisk: RiskLevel;
  questionnaire: { id: string; version: number };
  items: PackageItem[];
  minimumReferences: number;
  roleMix: RoleDemand[];
  acceptedRoles: RefereeRole[];
  maximumReferees: number;
  timetable: Timetable;
}

const unique = (list: readonly unknown[]): boolean => new Set(list).size === list.length;

const item = z
  .strictObject({
    id: z.enum(itemIds),
    claims: z.array(z.enum(claimFields)).refine(unique, 'Each claim once.'),
    competencies: z.array(z.enum(competencies)).refine(unique, 'Each competency once.'),
    required: z.boolean(),
    lookBackYears: z.number().positive().max(10),
    minimumRisk: z.enum(riskLevels),
  })
  .refine(
    ({ id, claims, competencies: rated }) => id === 'own-words' || claims.length + rated.length > 0,
    'An item asks about something.',
  );

const role = z.enum(refereeRoles);

/** What makes a package one that can be served: bounded reminders, a mix of roles that fits the numbers, items named once. */
export const packageSchema = z
  .strictObject({
    id: z.enum(packageIds),
    version: z.int().min(1),
    minimumRisk: z.enum(riskLevels),
    questionnaire: z.strictObject({ id: z.string().min(1), version: z.int().min(1) }),
    items: z
      .array(item)
      .min(1)
      .refine((items) => unique(items.map(({ id }) => id)), 'Each item once.'),
    // Fewer than three witnesses are never enough evidence.
    minimumReferences: z.int().min(3).max(10),
    roleMix: z.array(z.strictObject({ anyOf: z.array(role).min(1).refine(unique), least: z.int().min(1) })),
    acceptedRoles: z.array(role).min(1).refine(unique, 'Each role once.'),
    maximumReferees: z.int().min(3).max(10),
    timetable: timetableSchema,
  })
  .superRefine((one, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (one.roleMix.reduce((sum, { least }) => sum + least, 0) > one.minimumReferences)
      refuse('roleMix', 'The mix asks for more than the minimum.');
    if (one.roleMix.some(({ anyOf }) => !anyOf.some((wanted) => one.acceptedRoles.includes(wanted))))
      refuse('roleMix', 'The mix asks for somebody who is not accepted.');
    if (!unique(one.roleMix.flatMap(({ anyOf }) => anyOf)))
      refuse('roleMix', 'A role counts for one demand only.');
    if (one.minimumReferences > one.maximumReferees)
      refuse('maximumReferees', 'The maximum is under the minimum.');
  });
