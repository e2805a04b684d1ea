import type { CapabilityLink, StaffPage } from './definition.ts';

/**
 * Days for which a link to a running check opens at the most. It dies with the check anyway, and a referee's with the day by which they
 * can answer, which a standstill moves.
 */
const processDays = 90;

export const toProcess: CapabilityLink = { purpose: 'process', days: () => processDays };
export const toReference: CapabilityLink = { purpose: 'reference', days: () => processDays };
export const toFollowUp: CapabilityLink = { purpose: 'follow-up', days: () => processDays };
export const toResult: CapabilityLink = {
  purpose: 'result',
  days: ({ scope }) => scope?.timetable.resultDays ?? 0,
};

export const toCheckPage: StaffPage = { page: '' };
export const toReportPage: StaffPage = { page: '/report' };
export const toRedactionsPage: StaffPage = { page: '/redactions' };
