import type { Timetable } from '../../terms/timetable.ts';

/** How long each part takes unless a package says otherwise, in days. The law can make it longer for people and shorter for data. */
export const usualTimetable: Timetable = {
  consentDays: 7,
  consentReminderDays: [2, 5],
  collectionDays: 10,
  refereeReminderDays: [3, 6],
  refereeMinimumDays: 3,
  addressDays: 3,
  moreRefereesDays: 4,
  followUpRounds: 1,
  followUpDays: 3,
  redactionDays: 2,
  reviewDays: 5,
  reviewReminderDays: [3],
  disputeDays: 10,
  disputeReminderDays: [5, 8],
  returnedReviewDays: 3,
  retentionDays: 180,
  endedRetentionDays: 30,
  resultDays: 60,
};
