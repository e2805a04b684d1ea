import { type Check, pendingChange } from '../../../shared/domain/check/check.ts';
import type { Scope } from '../../../shared/domain/check/records.ts';
import { resultFor } from '../../../shared/domain/closure/result.ts';
import {
  mayAssessSelf,
  ratedQuestionsOf,
  selfRatingsOf,
} from '../../../shared/domain/collection/self-assessment.ts';
import { addDoNotContact } from '../../../shared/domain/consent/add-do-not-contact.ts';
import { confirmDisclosure, unreadDisclosures } from '../../../shared/domain/consent/confirm-disclosure.ts';
import { giveConsent } from '../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../shared/domain/consent/nominate-referees.ts';
import { projectedEnd, timelineOf } from '../../../shared/domain/progress/timeline.ts';
import { questionnaireById } from '../../../shared/domain/questions/published.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { changeScope } from '../../../shared/domain/scope/change-scope.ts';
import { scopeDifference } from '../../../shared/domain/scope/scope-difference.ts';
import { daysAfter } from '../../../shared/domain/terms/clock.ts';
import type { FormState } from '../../../shared/web/forms/index.ts';
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
import type { SelfRatings } from '../../../shared/web/views/candidate.ts';
import type { Frame } from '../../../shared/web/views/frame.ts';
import { type Language, wordsOf } from '../../../shared/words/index.ts';
import * as checks from '../support/checks.ts';

/** The candidate's pages in every language, for checks under any law. */

export const token = 'k3Yh9vQm_2Zt7Lr-8xWc4Bn1Jp6Sd0Fg5Ha9Tu3Ee7o';
export const hotline = 'hotline@northwind.example';

export const frameIn = (language: Language): Frame => ({
  basePath: '/prod',
  companyName: 'Northwind Instruments',
  words: wordsOf[language],
  hotline,
  languages: { action: `/prod/c/${token}/language`, back: '' },
});

const questionsOf = ({ questionnaireId, questionnaireVersion }: Scope) =>
  questionnaireById(questionnaireId, questionnaireVersion);

export function scopeIn({ scope }: Pick<Check, 'scope'>): Scope {
  if (!scope) throw new Error('There is no scope.');
  return scope;
}

/** Asked for consent, the candidate and the company being in these places. */
export function askedIn(candidate: string, employer: string): Check {
  const order = { ...checks.order, places: { candidate, employer } };
  const scoped = checks.stepped(checks.ordered(checks.onDay(0), order), 'ResolveScope', checks.onDay(0));
  return checks.stepped(scoped, 'ChaseConsent', checks.onDay(0));
}

/** Consent to all of it, with referees named and written to. */
export function collectingIn(candidate: string, employer: string): Check {
  const asked = askedIn(candidate, employer);
  const read = unreadDisclosures(asked).reduce(
    (check, text) => checks.done(check, (now, at) => confirmDisclosure(now, { text }, at), checks.onDay(0)),
    asked,
  );
  const input = checks.consentTo(read.scope, { items: { 'own-words': false } });
  const consented = checks.done(read, (check, at) => giveConsent(check, input, at), checks.onDay(1));
  const named = { referees: checks.trio, doNotContact: ['rival.example', 'Kim Old'] };
  const nominated = checks.done(
    consented,
    (check, at) => nominateReferees(check, named, at),
    checks.onDay(1),
  );
  const planned = checks.stepped(nominated, 'PlanOutreach', checks.onDay(1));
  return planned.referees.reduce(
    (check, { id }) => checks.stepped(check, 'ChaseReferee', checks.onDay(1), id),
    planned,
  );
}

/** A change to another package waits: another risk, an item more and one less, a new reason and purpose. */
export function changing(before = collectingIn('PT', 'DE')): Check {
  const proposed = checks.done(
    before,
    (check, at) =>
      changeScope(
        check,
        {
          package: 'people-manager',
          riskLevel: 'high',
          reason: 'The person will also lead a team of six who sign off instruments.',
          items: [
            { id: 'work-style', reason: 'Six people will work by the standard that this person sets.' },
            { id: 'leading-people', reason: 'The person hires and guides a team of six from the first day.' },
            ...check.order.items.filter(({ id }) => id === 'trust' || id === 'employment-facts'),
          ],
        },
        checks.staff,
        at,
      ),
    checks.onDay(3),
  );
  return checks.stepped(proposed, 'ChaseConsent', checks.onDay(3));
}

export const avoiding = (check: Check): Check =>
  checks.done(
    check,
    (now, at) => addDoNotContact(now, { doNotContact: ['witness2@work.example'] }, at),
    checks.onDay(2),
  );

export const withdrawn = (): Check => checks.done(collectingIn('CN', 'CN'), checks.withdraw, checks.onDay(2));

type Given = { language?: Language; form?: FormState; days?: number };

const viewOf = (check: Check, { language = 'en', form }: Given) => ({
  frame: frameIn(language),
  token,
  check,
  ...(form && { form }),
});

const courseOf = (check: Check, { language = 'en', days = 1 }: Given) => ({
  timeline: timelineOf(check, checks.onDay(days), { words: wordsOf[language], reader: 'candidate' }),
  projection: {
    end: projectedEnd(check, checks.onDay(days)),
    deleted: daysAfter(checks.onDay(days), 90, projectedEnd(check, checks.onDay(days))),
  },
});

/** The first disclosure that is still to be read. */
export const disclosure = (check: Check, given: Given = {}): string =>
  disclosurePage({ ...viewOf(check, given), text: unreadDisclosures(check)[0] ?? '' });

export const consent = (check: Check, given: Given = {}): string =>
  consentPage({
    ...viewOf(check, given),
    ...courseOf(check, given),
    questionnaire: questionsOf(scopeIn(check)),
  });

export const status = (check: Check, given: Given = {}): string =>
  statusPage({
    ...viewOf(check, given),
    ...courseOf(check, given),
    ...(mayAssessSelf(check) && { self: selfOf(check) }),
  });

/** What the candidate can rate themselves on, with what they have. */
export function selfOf(check: Check): SelfRatings {
  const questions = ratedQuestionsOf(check);
  return { questions, ratings: selfRatingsOf(check, { questions }) };
}

export const self = (check: Check, given: Given = {}): string =>
  selfPage({ ...viewOf(check, given), ...selfOf(check) });

export function change(check: Check, given: Given = {}): string {
  const after = pendingChange(check)?.scope;
  if (!after) throw new Error('No change waits.');
  return changePage({
    ...viewOf(check, given),
    difference: scopeDifference(scopeIn(check), after),
    questionnaire: questionsOf(after),
  });
}

/** Every page of the candidate, by name. */
export const everyPage: Record<string, (language: Language) => string> = {
  disclosure: (language) => disclosure(askedIn('US-CA', 'US'), { language }),
  consent: (language) => consent(askedIn('CN', 'US-CA'), { language }),
  change: (language) => change(changing(), { language }),
  rights: (language) => rightsPage(viewOf(askedIn('US', 'DE'), { language })),
  status: (language) => status(avoiding(collectingIn('CN', 'DE')), { language, days: 2 }),
  'status, suspended': (language) => status(changing(), { language, days: 3 }),
  nominate: (language) => nominatePage(viewOf(checks.consented(), { language })),
  self: (language) => self(collectingIn('CN', 'DE'), { language }),
  withdraw: (language) => withdrawPage(viewOf(askedIn('PT', 'DE'), { language })),
  refuse: (language) => refusePage(viewOf(askedIn('PT', 'DE'), { language })),
  ended: (language) => endedPage(viewOf(withdrawn(), { language })),
  review: (language) => {
    const check = checks.inReview();
    return reviewPage({
      ...viewOf(check, { language }),
      check: readable(check),
      questionnaire: questionsOf(scopeIn(check)),
    });
  },
  'review, decided': (language) => {
    const check = checks.returned();
    return reviewPage({
      ...viewOf(check, { language }),
      check: readable(check),
      questionnaire: questionsOf(scopeIn(check)),
    });
  },
  result: (language) => {
    const check = checks.completed();
    return resultPage({
      ...viewOf(check, { language }),
      ...resultFor(readable(check), wordsOf[language]),
    });
  },
};
