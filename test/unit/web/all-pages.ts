import { type Check, type EndReason, endReasons } from '../../../shared/domain/check/check.ts';
import type { FollowUp, Scope } from '../../../shared/domain/check/records.ts';
import { buildReport } from '../../../shared/domain/closure/report.ts';
import { resultFor } from '../../../shared/domain/closure/result.ts';
import { positionOf } from '../../../shared/domain/collection/question-order.ts';
import { ratedQuestionsOf } from '../../../shared/domain/collection/self-assessment.ts';
import { packages } from '../../../shared/domain/order/packages/index.ts';
import { projectedEnd, timelineOf } from '../../../shared/domain/progress/timeline.ts';
import { questionnaireById } from '../../../shared/domain/questions/published.ts';
import { redactionViews } from '../../../shared/domain/redaction/for-reviewer.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { scopeDifference } from '../../../shared/domain/scope/scope-difference.ts';
import { fault, faultIn } from '../../../shared/domain/terms/refusal.ts';
import * as forms from '../../../shared/web/forms/index.ts';
import type { FormState, Parsed } from '../../../shared/web/forms/parsed.ts';
import * as pages from '../../../shared/web/pages/index.ts';
import { type Language, wordsOf } from '../../../shared/words/index.ts';
import { composingPages } from './composing-pages.ts';
import * as reported from './report-sample.ts';
import * as sample from './sample.ts';

/** Every page with data that stands for what it meets. Names are stable: they are test names, too. */

const { staffFrame, token, questionnaire } = sample;
const { questions } = questionnaire;

/** Every page in one language; those of staff but the report are English whatever it is. */
export function pagesIn(language: Language): Record<string, () => string> {
  const frame = sample.frameIn(language);
  const { words } = frame;
  const timeline = (check: Check) => timelineOf(check, sample.moment, { words, reader: 'candidate' });
  const withTimeline = (check: Check) => ({
    frame,
    token,
    check,
    timeline: timeline(check),
    projection: { end: projectedEnd(check, sample.moment), deleted: '2026-06-25T08:00:00.000Z' },
  });
  const own = (check: Check) => ({ frame, token, check });
  const toReview = (check: Check) => ({ frame, token, check: readable(check), questionnaire });
  const resultOf = (check: Check) => ({ ...own(check), ...resultFor(readable(check), words) });
  const reportOf = (check: Check) => ({
    frame: { ...staffFrame, words, languages: { path: '/prod/staff/checks/01JNZ3T8Q4W5/report' } },
    report: buildReport(readable(check), { audience: 'requester', words }),
  });
  const [redacted] = sample.completed.redactions;
  if (!redacted) throw new Error('Nothing was redacted.');
  const redactedTwice: Check = { ...sample.inReview, redactions: [redacted, { ...redacted, n: 9 }] };

  const refused = (parsed: Parsed<unknown>): FormState => {
    if (!parsed.faults) throw new Error('This form was to be wrong.');
    return { values: parsed.values, faults: parsed.faults.map((one) => faultIn(words, one)) };
  };

  const noConsent = (scope: Scope | undefined): FormState => {
    if (!scope) throw new Error('There is no scope.');
    const read = forms.parseConsent(new URLSearchParams(), scope);
    const faults = scope.items.map(({ id }) => fault(`item-${id}`, 'fault.choose-item'));
    return { values: read.values, faults: faults.map((one) => faultIn(words, one)) };
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

  const { change } = sample.changing;
  if (!change || !sample.changing.scope) throw new Error('There is no change.');
  const changeView = {
    ...own(sample.changing),
    difference: scopeDifference(sample.changing.scope, change.scope),
    questionnaire: questionnaireById(change.scope.questionnaireId, change.scope.questionnaireVersion),
  };

  const self = { questions: ratedQuestionsOf(sample.collecting), ratings: { reliability: 4, quality: 3 } };

  const [asked, answered] = sample.askingAgain.followUps;
  if (!asked || !answered) throw new Error('Nobody is asked once more.');
  const again = (followUp: FollowUp) => ({
    ...own(sample.askingAgain),
    followUp,
    dueAt: '2026-03-17T08:00:04.000Z',
    questions: followUp.points.flatMap(({ questionId }) => questions.filter(({ id }) => id === questionId)),
  });

  const ended = (reason: EndReason): Check => ({
    ...sample.asked,
    head: { ...sample.asked.head, ended: reason, status: reason, deleteAt: '2026-09-14T11:00:00.000Z' },
  });

  const staffCheck = (check: Check) => ({
    frame: staffFrame,
    check,
    packageTitle: 'Professional',
    timeline: timelineOf(check, sample.moment, { words: wordsOf.en }),
    mayAct: true,
  });

  const redactions = {
    frame: staffFrame,
    head: sample.collecting.head,
    texts: redactionViews(sample.heldBack),
    days: 2,
  };
  const heldBack = { head: sample.heldBack.head, until: '2026-03-16T08:00:03.000Z' };
  const none = { n: 0, text: '', spans: [] };

  const order = { frame: staffFrame, packages, key: 'b0a1c2d3-0000-4000-8000-000000000001' };

  return {
    home: () => pages.homePage({ frame }),
    verify: () => pages.verifyPage({ frame }),
    'verify, empty': () =>
      pages.verifyPage({ frame, form: refused(forms.parseVerify(new URLSearchParams())) }),
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
        form: noConsent(sample.asked.scope),
      }),
    'consent, California': () => pages.consentPage({ ...withTimeline(sample.disclosing), questionnaire }),
    disclosure: () => pages.disclosurePage({ ...own(sample.disclosing), text: 'law.us-fcra.disclosure' }),
    rights: () => pages.rightsPage(own(sample.collecting)),
    'rights, California': () => pages.rightsPage(own(sample.disclosing)),
    change: () => pages.changePage(changeView),
    'change, faults': () => pages.changePage({ ...changeView, form: noConsent(change.scope) }),
    'status, suspended': () => pages.statusPage(withTimeline(sample.changing)),
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
    'status, asking again': () => pages.statusPage(withTimeline(sample.askingAgain)),
    'status, review': () => pages.statusPage(withTimeline(sample.inReview)),
    'status, disputed': () => pages.statusPage(withTimeline(sample.disputed)),
    'status, rated': () => pages.statusPage({ ...withTimeline(sample.collecting), self }),
    self: () => pages.selfPage({ ...own(sample.collecting), questions: self.questions, ratings: {} }),
    'self, rated': () => pages.selfPage({ ...own(sample.collecting), ...self }),
    'self, faults': () =>
      pages.selfPage({
        ...own(sample.collecting),
        ...self,
        form: refused(forms.parseSelf(new URLSearchParams({ 'rating-quality': '6' }), self.questions)),
      }),
    review: () => pages.reviewPage(toReview(redactedTwice)),
    'review, faults': () =>
      pages.reviewPage({
        ...toReview(sample.inReview),
        form: refused(
          forms.parseReview(
            new URLSearchParams({ 'finding-1': 'dispute', 'comment-1': '' }),
            sample.inReview.findings,
          ),
        ),
      }),
    'review, decided': () => pages.reviewPage(toReview(sample.decided)),
    result: () => pages.resultPage(resultOf(sample.completed)),
    'review, six referees': () => pages.reviewPage(toReview(reported.inReview)),
    'result, six referees': () => pages.resultPage(resultOf(reported.completed)),
    withdraw: () => pages.withdrawPage(own(sample.collecting)),
    refuse: () => pages.refusePage(own(sample.asked)),
    ...Object.fromEntries(
      endReasons.map((reason) => [
        `ended, ${reason}`,
        () => pages.endedPage({ frame, check: ended(reason) }),
      ]),
    ),

    'referee start': () =>
      pages.refereeStartPage({
        ...own(sample.collecting),
        referee: sample.referees.invited,
        questions,
        deleted: '2026-06-25T08:00:00.000Z',
      }),
    'referee start again': () =>
      pages.refereeStartPage({
        ...own(sample.collecting),
        referee: { ...sample.referees.invited, remindersStopped: true },
        questions,
        deleted: '2026-06-25T08:00:00.000Z',
        resumeAt: 'quality',
      }),
    'referee paused': () => pages.pausedPage({ ...own(sample.changing), referee: sample.referees.invited }),
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
        form: { values: {}, faults: [faultIn(words, fault('quality', 'fault.no-answer-yet'))] },
      }),
    decline: () => pages.declinePage({ ...own(sample.collecting), referee: sample.referees.invited }),
    declined: () => pages.declinedPage(own(sample.collecting)),
    'stop reminders': () =>
      pages.stopRemindersPage({ ...own(sample.collecting), referee: sample.referees.invited }),
    'reminders stopped': () =>
      pages.remindersStoppedPage({ ...own(sample.collecting), referee: sample.referees.invited }),
    again: () => pages.refereeFollowUpPage(again(asked)),
    'again, faults': () =>
      pages.refereeFollowUpPage({
        ...again(asked),
        form: refused(
          forms.parseFollowUp(new URLSearchParams({ 'q2-value-year': '20' }), again(asked).questions),
        ),
      }),
    'again, thanks': () => pages.refereeFollowUpDonePage(again(answered)),
    'again, declined': () => pages.refereeFollowUpDonePage(again({ ...answered, state: 'declined' })),
    thanks: () => pages.thanksPage({ ...own(sample.collecting), sentAt: '2026-03-06T10:42:00.000Z' }),

    'sign in': () =>
      pages.signInPage({
        frame: sample.frameIn('en'),
        startHref: '/prod/staff/sign-in?start=1',
        note: 'You are signed out.',
      }),
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
    'change of scope': () =>
      pages.scopeChangePage({
        frame: staffFrame,
        packages,
        check: sample.collecting,
        consented: true,
        form: {
          values: {
            package: 'professional',
            riskLevel: 'medium',
            'item-trust': 'yes',
            'reason-trust': 'too short',
          },
          faults: [{ path: 'reason-trust', message: 'Say in a sentence why this job needs it.' }],
        },
      }),
    ...composingPages(staffFrame, words),
    'staff check, suspended': () => pages.staffCheckPage(staffCheck(sample.changing)),
    'staff check': () =>
      pages.staffCheckPage({ ...staffCheck(sample.collecting), done: 'The check is ordered.' }),
    'staff check, asking again': () => {
      const view = staffCheck(sample.askingAgain);
      const followUpsUntil = '2026-03-17T08:00:04.000Z';
      return pages.staffCheckPage({ ...view, check: { ...view.check, followUpsUntil } });
    },
    'staff check, attention': () => pages.staffCheckPage(staffCheck(sample.stuck)),
    'staff check, disputed': () => pages.staffCheckPage(staffCheck(sample.disputed)),
    'staff check, completed': () => pages.staffCheckPage(staffCheck(sample.completed)),
    'staff check, held texts': () =>
      pages.staffCheckPage({ ...staffCheck(sample.heldBack), held: { waiting: 2, all: 4 } }),
    'held texts': () => pages.redactionsPage({ ...redactions, ...heldBack }),
    'held texts, none': () => pages.redactionsPage({ ...redactions, texts: [] }),
    'held texts, not asked yet': () => pages.redactionsPage(redactions),
    'held texts, faults': () =>
      pages.redactionsPage({
        ...redactions,
        ...heldBack,
        form: {
          n: 1,
          state: refused(
            forms.parseRedaction(new URLSearchParams({ also: 'never said' }), redactions.texts[0] ?? none),
          ),
        },
      }),
    report: () =>
      pages.reportPage({
        ...reportOf(sample.completed),
        checkHref: '/prod/staff/checks/01JNZ3T8Q4W5',
      }),
    'report, six referees': () => pages.reportPage(reportOf(reported.completed)),
  };
}

export const allPages = pagesIn('en');
