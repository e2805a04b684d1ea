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
import { changePage } from '../../../shared/web/pages/candidate/change.ts';
import { consentPage } from '../../../shared/web/pages/candidate/consent.ts';
import { disclosurePage } from '../../../shared/web/pages/candidate/disclosure.ts';
import { endedPage } from '../../../shared/web/pages/candidate/ended.ts';
import { nominatePage } from '../../../shared/web/pages/candidate/nominate.ts';
import { refusePage } from '../../../shared/web/pages/candidate/refuse.ts';
import { resultPage } from '../../../shared/web/pages/candidate/result.ts';
import { reviewPage } from '../../../shared/web/pages/candidate/review.ts';
import { rightsPage } from '../../../shared/web/pages/candidate/rights.ts';
import { selfPage } from '../../../shared/web/pages/candidate/self.ts';
import { statusPage } from '../../../shared/web/pages/candidate/status.ts';
import { withdrawPage } from '../../../shared/web/pages/candidate/withdraw.ts';
import { deadLinkPage } from '../../../shared/web/pages/public/dead-link.ts';
import { errorPage } from '../../../shared/web/pages/public/error.ts';
import { homePage } from '../../../shared/web/pages/public/home.ts';
import { problemPage } from '../../../shared/web/pages/public/problem.ts';
import { verifyPage } from '../../../shared/web/pages/public/verify.ts';
import { verifyResultPage } from '../../../shared/web/pages/public/verify-result.ts';
import { checkAnswersPage } from '../../../shared/web/pages/referee/check-answers.ts';
import { declinePage } from '../../../shared/web/pages/referee/decline.ts';
import { declinedPage } from '../../../shared/web/pages/referee/declined.ts';
import { refereeFollowUpDonePage, refereeFollowUpPage } from '../../../shared/web/pages/referee/follow-up.ts';
import { pausedPage } from '../../../shared/web/pages/referee/paused.ts';
import { refereeQuestionPage } from '../../../shared/web/pages/referee/question.ts';
import { refereeStartPage } from '../../../shared/web/pages/referee/start.ts';
import { stopRemindersPage } from '../../../shared/web/pages/referee/stop.ts';
import { remindersStoppedPage } from '../../../shared/web/pages/referee/stopped.ts';
import { thanksPage } from '../../../shared/web/pages/referee/thanks.ts';
import { staffCheckPage } from '../../../shared/web/pages/staff/check.ts';
import { listPage } from '../../../shared/web/pages/staff/list.ts';
import { orderPage } from '../../../shared/web/pages/staff/order.ts';
import { redactionsPage } from '../../../shared/web/pages/staff/redactions.ts';
import { reportPage } from '../../../shared/web/pages/staff/report.ts';
import { scopeChangePage } from '../../../shared/web/pages/staff/scope-change.ts';
import { signInPage } from '../../../shared/web/pages/staff/sign-in.ts';
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
    home: () => homePage({ frame }),
    verify: () => verifyPage({ frame }),
    'verify, empty': () => verifyPage({ frame, form: refused(forms.parseVerify(new URLSearchParams())) }),
    'verify, genuine': () =>
      verifyResultPage({ frame, caseCode: 'EH-7K3M-Q9XD', genuine: { step: 'Collecting answers' } }),
    'verify, closed': () => verifyResultPage({ frame, caseCode: 'EH-7K3M-Q9XD', genuine: {} }),
    'verify, unknown': () => verifyResultPage({ frame, caseCode: 'EH-0000-0000' }),
    'dead link': () => deadLinkPage({ frame }),
    error: () => errorPage({ frame, reference: '5f3c0c1e-77aa' }),
    'problem 403': () => problemPage({ frame: staffFrame, status: 403 }),
    'problem 404': () => problemPage({ frame, status: 404 }),

    consent: () => consentPage({ ...withTimeline(sample.asked), questionnaire }),
    'consent, empty': () =>
      consentPage({
        ...withTimeline(sample.asked),
        questionnaire,
        form: noConsent(sample.asked.scope),
      }),
    'consent, California': () => consentPage({ ...withTimeline(sample.disclosing), questionnaire }),
    disclosure: () => disclosurePage({ ...own(sample.disclosing), text: 'law.us-fcra.disclosure' }),
    rights: () => rightsPage(own(sample.collecting)),
    'rights, California': () => rightsPage(own(sample.disclosing)),
    change: () => changePage(changeView),
    'change, faults': () => changePage({ ...changeView, form: noConsent(change.scope) }),
    'status, suspended': () => statusPage(withTimeline(sample.changing)),
    nominate: () => nominatePage(own(sample.consented)),
    'nominate, faults': () =>
      nominatePage({ ...own(sample.consented), form: refused(forms.parseNomination(badNomination)) }),
    'nominate, more': () => nominatePage(own(sample.needsMore)),
    'status, consented': () => statusPage(withTimeline(sample.consented)),
    'status, collecting': () =>
      statusPage({ ...withTimeline(sample.collecting), done: 'Thank you. Your list is saved.' }),
    'status, address fault': () =>
      statusPage({
        ...withTimeline(sample.collecting),
        form: refused(forms.parseAddress(new URLSearchParams({ refereeId: 'r4', email: 'omar' }))),
      }),
    'status, more': () => statusPage(withTimeline(sample.needsMore)),
    'status, asking again': () => statusPage(withTimeline(sample.askingAgain)),
    'status, review': () => statusPage(withTimeline(sample.inReview)),
    'status, disputed': () => statusPage(withTimeline(sample.disputed)),
    'status, rated': () => statusPage({ ...withTimeline(sample.collecting), self }),
    self: () => selfPage({ ...own(sample.collecting), questions: self.questions, ratings: {} }),
    'self, rated': () => selfPage({ ...own(sample.collecting), ...self }),
    'self, faults': () =>
      selfPage({
        ...own(sample.collecting),
        ...self,
        form: refused(forms.parseSelf(new URLSearchParams({ 'rating-quality': '6' }), self.questions)),
      }),
    review: () => reviewPage(toReview(redactedTwice)),
    'review, faults': () =>
      reviewPage({
        ...toReview(sample.inReview),
        form: refused(
          forms.parseReview(
            new URLSearchParams({ 'finding-1': 'dispute', 'comment-1': '' }),
            sample.inReview.findings,
          ),
        ),
      }),
    'review, decided': () => reviewPage(toReview(sample.decided)),
    result: () => resultPage(resultOf(sample.completed)),
    'review, six referees': () => reviewPage(toReview(reported.inReview)),
    'result, six referees': () => resultPage(resultOf(reported.completed)),
    withdraw: () => withdrawPage(own(sample.collecting)),
    refuse: () => refusePage(own(sample.asked)),
    ...Object.fromEntries(
      endReasons.map((reason) => [`ended, ${reason}`, () => endedPage({ frame, check: ended(reason) })]),
    ),

    'referee start': () =>
      refereeStartPage({
        ...own(sample.collecting),
        referee: sample.referees.invited,
        questions,
        deleted: '2026-06-25T08:00:00.000Z',
      }),
    'referee start again': () =>
      refereeStartPage({
        ...own(sample.collecting),
        referee: { ...sample.referees.invited, remindersStopped: true },
        questions,
        deleted: '2026-06-25T08:00:00.000Z',
        resumeAt: 'quality',
      }),
    'referee paused': () => pausedPage({ ...own(sample.changing), referee: sample.referees.invited }),
    'question, scale': () => refereeQuestionPage(one('reliability')),
    'question, scale answered': () =>
      refereeQuestionPage({
        ...one('reliability'),
        answer: { value: 5, example: 'The rig, in a week.' },
        savedAt: '2026-03-06T10:42:00.000Z',
        fromCheck: true,
      }),
    'question, scale empty': () =>
      refereeQuestionPage({
        ...one('reliability'),
        form: refused(forms.parseAnswer(new URLSearchParams(), one('reliability').question)),
      }),
    'question, month': () => refereeQuestionPage(one('start-month')),
    'question, month empty': () =>
      refereeQuestionPage({
        ...one('start-month'),
        form: refused(forms.parseAnswer(new URLSearchParams(), one('start-month').question)),
      }),
    'question, position': () => refereeQuestionPage({ ...one('position'), answer: { value: null } }),
    'question, words': () => refereeQuestionPage(one('strength')),
    'question, conflict': () =>
      refereeQuestionPage({ ...one('strength'), question: 'conflict', position: conflictPosition }),
    'check answers': () =>
      checkAnswersPage({
        ...own(sample.collecting),
        questions,
        answers: sample.answers,
        conflict: false,
      }),
    'check answers, open': () =>
      checkAnswersPage({
        ...own(sample.collecting),
        questions,
        answers: {},
        form: { values: {}, faults: [faultIn(words, fault('quality', 'fault.no-answer-yet'))] },
      }),
    decline: () => declinePage({ ...own(sample.collecting), referee: sample.referees.invited }),
    declined: () => declinedPage(own(sample.collecting)),
    'stop reminders': () =>
      stopRemindersPage({ ...own(sample.collecting), referee: sample.referees.invited }),
    'reminders stopped': () =>
      remindersStoppedPage({ ...own(sample.collecting), referee: sample.referees.invited }),
    again: () => refereeFollowUpPage(again(asked)),
    'again, faults': () =>
      refereeFollowUpPage({
        ...again(asked),
        form: refused(
          forms.parseFollowUp(new URLSearchParams({ 'q2-value-year': '20' }), again(asked).questions),
        ),
      }),
    'again, thanks': () => refereeFollowUpDonePage(again(answered)),
    'again, declined': () => refereeFollowUpDonePage(again({ ...answered, state: 'declined' })),
    thanks: () => thanksPage({ ...own(sample.collecting), sentAt: '2026-03-06T10:42:00.000Z' }),

    'sign in': () =>
      signInPage({
        frame: sample.frameIn('en'),
        startHref: '/prod/staff/sign-in?start=1',
        note: 'You are signed out.',
      }),
    list: () =>
      listPage({
        frame: staffFrame,
        rows: [sample.collecting.head, sample.stuck.head, sample.completed.head],
        filter: {},
        first: true,
        nextCursor: 'abc',
        mayOrder: true,
      }),
    'list, empty': () =>
      listPage({
        frame: staffFrame,
        rows: [],
        filter: { status: 'disputed' },
        first: true,
        mayOrder: false,
      }),
    order: () => orderPage(order),
    'order, faults': () =>
      orderPage({
        ...order,
        form: refused(
          forms.parseOrder(
            new URLSearchParams({ key: order.key, candidateName: 'Ana', 'work.0.position': 'Engineer' }),
          ),
        ),
      }),
    'change of scope': () =>
      scopeChangePage({
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
    'staff check, suspended': () => staffCheckPage(staffCheck(sample.changing)),
    'staff check': () => staffCheckPage({ ...staffCheck(sample.collecting), done: 'The check is ordered.' }),
    'staff check, asking again': () => {
      const view = staffCheck(sample.askingAgain);
      const followUpsUntil = '2026-03-17T08:00:04.000Z';
      return staffCheckPage({ ...view, check: { ...view.check, followUpsUntil } });
    },
    'staff check, attention': () => staffCheckPage(staffCheck(sample.stuck)),
    'staff check, disputed': () => staffCheckPage(staffCheck(sample.disputed)),
    'staff check, completed': () => staffCheckPage(staffCheck(sample.completed)),
    'staff check, held texts': () =>
      staffCheckPage({ ...staffCheck(sample.heldBack), held: { waiting: 2, all: 4 } }),
    'held texts': () => redactionsPage({ ...redactions, ...heldBack }),
    'held texts, none': () => redactionsPage({ ...redactions, texts: [] }),
    'held texts, not asked yet': () => redactionsPage(redactions),
    'held texts, faults': () =>
      redactionsPage({
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
      reportPage({
        ...reportOf(sample.completed),
        checkHref: '/prod/staff/checks/01JNZ3T8Q4W5',
      }),
    'report, six referees': () => reportPage(reportOf(reported.completed)),
  };
}

export const allPages = pagesIn('en');
