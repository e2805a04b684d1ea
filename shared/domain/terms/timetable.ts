import * as z from 'zod';

/** The days that each part of a check may take. A day lasts 86,400 seconds unless a sandbox shortens it. */
export interface Timetable {
  consentDays: number;
  /** Days after the invitation on which the candidate is reminded. */
  consentReminderDays: number[];
  collectionDays: number;
  /** Days after a referee's invitation on which they are reminded; the length is the cap. */
  refereeReminderDays: number[];
  /** The least time that a referee gets who is invited late, for example after a corrected address. */
  refereeMinimumDays: number;
  addressDays: number;
  moreRefereesDays: number;
  /** Rounds of follow-up, in which other referees are asked about what rests on one witness alone: 0, 1 or 2. */
  followUpRounds: number;
  /** Days that referees have to answer in each round. */
  followUpDays: number;
  /** Days that reviewers have to decide about a redaction. */
  redactionDays: number;
  reviewDays: number;
  reviewReminderDays: number[];
  disputeDays: number;
  disputeReminderDays: number[];
  returnedReviewDays: number;
  /** Days for which everything is kept after a completed check. */
  retentionDays: number;
  /** Days for which everything is kept after a check that ended without a report. */
  endedRetentionDays: number;
  /** Days for which the candidate can open their result. */
  resultDays: number;
}

const days = z.number().positive().max(366);

/** Days after a person was asked, each later than the one before. */
const reminderDays = z
  .array(days)
  .max(3)
  .refine(
    (list) => list.every((day, index) => index === 0 || day > (list[index - 1] ?? 0)),
    'Reminders must follow each other.',
  );

/** The days of a package: reminders come before the end of what they remind of, and what is deleted cannot be opened. */
export const timetableSchema = z
  .strictObject({
    consentDays: days,
    consentReminderDays: reminderDays,
    collectionDays: days,
    refereeReminderDays: reminderDays,
    refereeMinimumDays: days,
    addressDays: days,
    moreRefereesDays: days,
    followUpRounds: z.int().min(0).max(2),
    followUpDays: days,
    redactionDays: days,
    reviewDays: days,
    reviewReminderDays: reminderDays,
    disputeDays: days,
    disputeReminderDays: reminderDays,
    returnedReviewDays: days,
    retentionDays: z.number().positive().max(1826),
    endedRetentionDays: z.number().positive().max(1826),
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
