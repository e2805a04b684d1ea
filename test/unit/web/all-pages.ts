import { type Check, type EndReason, endReasons } from '../../../shared/domain/check.ts';
import { packages } from '../../../shared/domain/packages/index.ts';
import { buildReport } from '../../../shared/domain/report.ts';
import { resultFor } from '../../../shared/domain/result.ts';
import { timelineOf } from '../../../shared/domain/timeline.ts';
import * as forms from '../../../shared/web/forms/index.ts';
import type { FormState, Parsed } from '../../../shared/web/forms/parsed.ts';
import * as pages from '../../../shared/web/pages/index.ts';
import { positionOf } from '../../../shared/web/question-order.ts';
import * as sample from './sample.ts';

/** Every page with data that stands for what it meets. Names are stable: they are test names, too. */

const { frame, staffFrame, token, questionnaire } = sample;
const { questions } = questionnaire;

const timeline = (check: Check) => timelineOf(check, sample.moment);
const withTimeline = (check: Check) => ({ frame, token, check, timeline: timeline(check) });
const own = (check: Check) => ({ frame, token, check });

const refused = (parsed: Parsed<unknown>): FormState => {
  if (!parsed.faults) throw new Error('This form was to be wrong.');
  return { values: parsed.values, faults: parsed.faults };
};

const one = (id: string) => {
  const question = questions.find((candidate) => candidate.id === id);
  const position = positionOf(questions, id);
  if (!question || !position) throw new Error(`There is no question ${id}.`);
  return { frame, token, check: sample.collecting, question, position };
};
const conflictPosition = positionOf(questions, 'conflict');
if (!conflictPosition) throw new Error('There is no conflict question.');

const badNomination = new URLSearchParams({
  'referees.0.name': 'Maria Schmidt',
  'referees.0.email': 'maria@',
  'referees.0.from-month': '04',
  doNotContact: 'not an address',
});

const ended = (reason: EndReason): Check => ({
  ...sample.asked,
  head: { ...sample.asked.head, ended: reason, status: reason, deleteAt: '2026-09-14T11:00:00.000Z' },
});

const staffCheck = (check: Check) => ({
  frame: staffFrame,
  check,
  packageTitle: 'Professional',
  timeline: timeline(check),
  mayAct: true,
});

const order = { frame: staffFrame, packages: [...packages], key: 'b0a1c2d3-0000-4000-8000-000000000001' };

export const allPages: Record<string, () => string> = {
  home: () => pages.homePage({ frame }),
  verify: () => pages.verifyPage({ frame }),
  'verify, empty': () => pages.verifyPage({ frame, form: refused(forms.parseVerify(new URLSearchParams())) }),
  'verify, genuine': () =>
    pages.verifyResultPage({ frame, caseCode: 'EH-7K3M-Q9XD', genuine: { step: 'Collecting answers' } }),
  'verify, closed': () => pages.verifyResultPage({ frame, caseCode: 'EH-7K3M-Q9XD', genuine: {} }),
  'verify, unknown': () => pages.verifyResultPage({ frame, caseCode: 'EH-0000-0000' }),
  'dead link': () => pages.deadLinkPage({ frame }),
  error: () => pages.errorPage({ frame, reference: '5f3c0c1e-77aa' }),
  'problem 403': () => pages.problemPage({ frame: staffFrame, status: 403 }),
  'problem 404': () => pages.problemPage({ frame, status: 404 }),

  consent: () => pages.consentPage({ ...withTimeline(sample.asked), questionnaire }),
  'consent, empty': () =>
    pages.consentPage({
      ...withTimeline(sample.asked),
      questionnaire,
      form: refused(forms.parseConsent(new URLSearchParams(), sample.asked.scope?.items ?? [])),
    }),
  nominate: () => pages.nominatePage(own(sample.consented)),
  'nominate, faults': () =>
    pages.nominatePage({ ...own(sample.consented), form: refused(forms.parseNomination(badNomination)) }),
  'nominate, more': () => pages.nominatePage(own(sample.needsMore)),
  'status, consented': () => pages.statusPage(withTimeline(sample.consented)),
  'status, collecting': () =>
    pages.statusPage({ ...withTimeline(sample.collecting), done: 'Thank you. Your list is saved.' }),
  'status, address fault': () =>
    pages.statusPage({
      ...withTimeline(sample.collecting),
      form: refused(forms.parseAddress(new URLSearchParams({ refereeId: 'r4', email: 'omar' }))),
    }),
  'status, more': () => pages.statusPage(withTimeline(sample.needsMore)),
  'status, review': () => pages.statusPage(withTimeline(sample.inReview)),
  'status, disputed': () => pages.statusPage(withTimeline(sample.disputed)),
  review: () => pages.reviewPage({ ...own(sample.inReview), questionnaire }),
  'review, faults': () =>
    pages.reviewPage({
      ...own(sample.inReview),
      questionnaire,
      form: refused(
        forms.parseReview(
          new URLSearchParams({ 'finding-1': 'dispute', 'comment-1': '' }),
          sample.inReview.findings,
        ),
      ),
    }),
  'review, decided': () => pages.reviewPage({ ...own(sample.decided), questionnaire }),
  result: () => pages.resultPage({ ...own(sample.completed), ...resultFor(sample.completed) }),
  withdraw: () => pages.withdrawPage(own(sample.collecting)),
  refuse: () => pages.refusePage(own(sample.asked)),
  ...Object.fromEntries(
    endReasons.map((reason) => [`ended, ${reason}`, () => pages.endedPage({ frame, check: ended(reason) })]),
  ),

  'referee start': () =>
    pages.refereeStartPage({ ...own(sample.collecting), referee: sample.referees.invited, questions }),
  'referee start again': () =>
    pages.refereeStartPage({
      ...own(sample.collecting),
      referee: { ...sample.referees.invited, remindersStopped: true },
      questions,
      resumeAt: 'quality',
    }),
  'question, scale': () => pages.refereeQuestionPage(one('reliability')),
  'question, scale answered': () =>
    pages.refereeQuestionPage({
      ...one('reliability'),
      answer: { value: 5, example: 'The rig, in a week.' },
      savedAt: '2026-03-06T10:42:00.000Z',
      fromCheck: true,
    }),
  'question, scale empty': () =>
    pages.refereeQuestionPage({
      ...one('reliability'),
      form: refused(forms.parseAnswer(new URLSearchParams(), one('reliability').question)),
    }),
  'question, month': () => pages.refereeQuestionPage(one('start-month')),
  'question, month empty': () =>
    pages.refereeQuestionPage({
      ...one('start-month'),
      form: refused(forms.parseAnswer(new URLSearchParams(), one('start-month').question)),
    }),
  'question, position': () => pages.refereeQuestionPage({ ...one('position'), answer: { value: null } }),
  'question, words': () => pages.refereeQuestionPage(one('strength')),
  'question, conflict': () =>
    pages.refereeQuestionPage({ ...one('strength'), question: 'conflict', position: conflictPosition }),
  'check answers': () =>
    pages.checkAnswersPage({
      ...own(sample.collecting),
      questions,
      answers: sample.answers,
      conflict: false,
    }),
  'check answers, open': () =>
    pages.checkAnswersPage({
      ...own(sample.collecting),
      questions,
      answers: {},
      form: { values: {}, faults: [{ path: 'quality', message: 'This question has no answer yet.' }] },
    }),
  decline: () => pages.declinePage({ ...own(sample.collecting), referee: sample.referees.invited }),
  declined: () => pages.declinedPage(own(sample.collecting)),
  'stop reminders': () =>
    pages.stopRemindersPage({ ...own(sample.collecting), referee: sample.referees.invited }),
  'reminders stopped': () =>
    pages.remindersStoppedPage({ ...own(sample.collecting), referee: sample.referees.invited }),
  thanks: () => pages.thanksPage({ ...own(sample.collecting), sentAt: '2026-03-06T10:42:00.000Z' }),

  'sign in': () =>
    pages.signInPage({ frame, startHref: '/prod/staff/sign-in?start=1', note: 'You are signed out.' }),
  list: () =>
    pages.listPage({
      frame: staffFrame,
      rows: [sample.collecting.head, sample.stuck.head, sample.completed.head],
      filter: {},
      first: true,
      nextCursor: 'abc',
      mayOrder: true,
    }),
  'list, empty': () =>
    pages.listPage({
      frame: staffFrame,
      rows: [],
      filter: { status: 'disputed' },
      first: true,
      mayOrder: false,
    }),
  order: () => pages.orderPage(order),
  'order, faults': () =>
    pages.orderPage({
      ...order,
      form: refused(
        forms.parseOrder(
          new URLSearchParams({ key: order.key, candidateName: 'Ana', 'work.0.position': 'Engineer' }),
        ),
      ),
    }),
  'staff check': () =>
    pages.staffCheckPage({ ...staffCheck(sample.collecting), done: 'The check is ordered.' }),
  'staff check, attention': () => pages.staffCheckPage(staffCheck(sample.stuck)),
  'staff check, disputed': () => pages.staffCheckPage(staffCheck(sample.disputed)),
  'staff check, completed': () => pages.staffCheckPage(staffCheck(sample.completed)),
  report: () =>
    pages.reportPage({
      frame: staffFrame,
      report: buildReport(sample.completed, 'requester'),
      checkHref: '/prod/staff/checks/01JNZ3T8Q4W5',
    }),
};
