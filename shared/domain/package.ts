import * as z from 'zod';
import { type RefereeRole, refereeRoles, type ScopeItem, type Timetable } from './records.ts';

/** What a company can order: versioned, and the same for everybody who is checked with it. */
export interface Package {
  id: string;
  version: number;
  title: string;
  /** For whom it is meant, in one sentence. */
  description: string;
  questionnaireId: string;
  /** The version that orders are given; an order that has been given keeps its own. 1 when absent. */
  questionnaireVersion?: number;
  items: Omit<ScopeItem, 'reason'>[];
  minimumReferences: number;
  roleMix: Partial<Record<RefereeRole, number>>;
  maximumReferees: number;
  timetable: Timetable;
}

const id = z.string().regex(/^[a-z][a-z0-9-]{1,59}$/);
const sentence = z.string().trim().min(1).max(1000);
const days = z.number().positive().max(366);

/** Days after a person was asked, each later than the one before. */
const reminderDays = z
  .array(days)
  .max(3)
  .refine(
    (list) => list.every((day, index) => index === 0 || day > (list[index - 1] ?? 0)),
    'Reminders must follow each other.',
  );

const timetable = z
  .strictObject({
    consentDays: days,
    consentReminderDays: reminderDays,
    collectionDays: days,
    refereeReminderDays: reminderDays,
    refereeMinimumDays: days,
    addressDays: days,
    moreRefereesDays: days,
    reviewDays: days,
    reviewReminderDays: reminderDays,
    disputeDays: days,
    disputeReminderDays: reminderDays,
    returnedReviewDays: days,
    retentionDays: z.number().positive().max(1826),
    resultDays: days,
  })
  .superRefine((table, context) => {
    const within = (reminders: readonly number[], end: number, path: string) => {
      if (reminders.some((day) => day >= end)) {
        context.addIssue({ code: 'custom', path: [path], message: 'A reminder must come before the end.' });
      }
    };
    within(table.consentReminderDays, table.consentDays, 'consentReminderDays');
    within(table.refereeReminderDays, table.collectionDays, 'refereeReminderDays');
    within(table.reviewReminderDays, table.reviewDays, 'reviewReminderDays');
    within(table.disputeReminderDays, table.disputeDays, 'disputeReminderDays');
    if (table.resultDays > table.retentionDays) {
      context.addIssue({
        code: 'custom',
        path: ['resultDays'],
        message: 'What is deleted cannot be opened.',
      });
    }
  });

/** What makes a package one that can be served: bounded reminders, a mix of roles that fits the numbers, items named once. */
export const packageSchema = z
  .strictObject({
    id,
    version: z.int().min(1),
    title: z.string().trim().min(1).max(60),
    description: sentence,
    questionnaireId: id,
    questionnaireVersion: z.int().min(1).optional(),
    items: z
      .array(
        z.strictObject({
          id,
          title: z.string().trim().min(1).max(100),
          asks: sentence,
          required: z.boolean(),
        }),
      )
      .min(1)
      .refine((items) => new Set(items.map((item) => item.id)).size === items.length, 'Each item once.'),
    // Fewer than three witnesses are never enough evidence.
    minimumReferences: z.int().min(3).max(10),
    roleMix: z.partialRecord(z.enum(refereeRoles), z.int().min(1)),
    maximumReferees: z.int().min(3).max(10),
    timetable,
  })
  .superRefine((one, context) => {
    const mix = Object.values(one.roleMix).reduce((sum, least) => sum + least, 0);
    if (mix > one.minimumReferences) {
      context.addIssue({
        code: 'custom',
        path: ['roleMix'],
        message: 'The mix asks for more than the minimum.',
      });
    }
    if (one.minimumReferences > one.maximumReferees) {
      context.addIssue({
        code: 'custom',
        path: ['maximumReferees'],
        message: 'The maximum is under the minimum.',
      });
    }
  });
