import { longestOriginDays } from '../../../domain/check/network-and-device.ts';
import type { RefereeRole, Scope } from '../../../domain/check/records.ts';
import {
  minutesFor,
  type Questionnaire,
  questionIn,
  questionsFor,
} from '../../../domain/terms/questionnaire.ts';
import { leastGroup } from '../../../domain/verification/ratings/index.ts';
import type { Words } from '../../../words/index.ts';
import { cardTable, questionList } from '../../components/index.ts';
import { type Html, html } from '../../html.ts';
import { rich } from '../../rich.ts';
import { day, moment } from '../../time.ts';
import type { Frame } from '../../views/frame.ts';

export const rolesToCandidate = (words: Words, roles: readonly RefereeRole[]): string[] =>
  roles.map((role) => words(`common.role-to-candidate.${role}`));

/** The exact questions in the reader's language, for each group of roles whose questions are the same. */
export function questionsByRole(
  words: Words,
  view: { scope: Scope; questionnaire: Questionnaire; name: string },
): Html {
  const { scope, questionnaire, name } = view;
  const consented = Object.fromEntries(scope.items.map(({ id }) => [id, true]));
  const groups = Map.groupBy(scope.acceptedRoles, (role) =>
    questionsFor(questionnaire, role, { consented, hasEntry: true })
      .map(({ id }) => id)
      .join(),
  );
  return html`${[...groups.values()].map((roles) => {
    const asked = questionsFor(questionnaire, roles[0] ?? 'other', { consented, hasEntry: true });
    const numbers = { questions: asked.length, minutes: minutesFor(asked, words.language) };
    const summary =
      groups.size === 1
        ? words('consent.questions.everybody', numbers)
        : words('consent.questions.group', {
            ...numbers,
            roles: words.listed(rolesToCandidate(words, roles)),
          });
    const told = asked.map((question) => questionIn(question, words.language));
    return html`<details><summary>${summary}</summary>${questionList(words, told, name)}</details>`;
  })}`;
}

/** Who must be among the referees, a sentence for each demand. */
export const roleDemands = (words: Words, { roleMix }: Pick<Scope, 'roleMix'>): string[] =>
  roleMix.map(({ anyOf, least }) =>
    words('consent.referees.demand', { least, roles: words.either(rolesToCandidate(words, anyOf)) }),
  );

/** Who can be a referee, how many there must be, and who must be among them. */
export const whoCanSpeak = (words: Words, scope: Scope): Html =>
  html`<ul><li>${words('consent.referees.numbers', {
    least: scope.minimumReferences,
    most: scope.maximumReferees,
  })}</li>
<li>${words('consent.referees.accepted', { roles: words.either(rolesToCandidate(words, scope.acceptedRoles)) })}</li>
${roleDemands(words, scope).map((demand) => html`<li>${demand}</li>`)}</ul>`;

const seen = ['questions', 'answers', 'voice', 'self', 'resume'] as const;

/** Who sees what, and how answers are shown. */
export const whoSeesWhat = ({ words, companyName }: Frame, { law }: Scope): Html =>
  html`${cardTable({
    caption: words('consent.sees.title'),
    quiet: true,
    rows: seen,
    columns: [
      { head: words('consent.sees.what'), cell: (what) => words(`consent.sees.${what}`) },
      { head: words('consent.sees.you'), cell: (what) => words(`consent.sees.${what}.you`) },
      { head: companyName, cell: (what) => words(`consent.sees.${what}.company`) },
      { head: words('consent.sees.referees'), cell: (what) => words(`consent.sees.${what}.referees`) },
    ],
  })}
<p>${words('consent.sees.grouped', { n: Math.max(leastGroup, law.confidentiality.groupMinimum) })}</p>
<p>${words('consent.sees.not')}</p>`;

/** How long each part may take, and when the report is expected (ISO 8601). */
export function course(words: Words, { timetable }: Scope, end: string): Html {
  const { consentDays, collectionDays, refereeReminderDays, reviewDays, disputeDays } = timetable;
  const again = timetable.followUpRounds * timetable.followUpDays;
  return html`<ul><li>${words('consent.course.decide', { days: consentDays })}</li>
<li>${words('consent.course.answer', { days: collectionDays, times: refereeReminderDays.length })}</li>
${again > 0 && html`<li>${words('consent.course.again', { days: again })}</li>`}
<li>${words('consent.course.review', { days: reviewDays })}</li>
<li>${words('consent.course.dispute', { days: disputeDays })}</li>
<li>${rich(words, 'consent.course.ready', { end: moment(words, end) })}</li></ul>`;
}

/** When all of it is deleted after a report: in days, and as a day if the check ends as expected (ISO 8601). */
export function deletion(words: Words, { timetable: { retentionDays: days } }: Scope, on?: string): Html {
  return html`${words('consent.keeping.report', { days })} ${on && rich(words, 'consent.keeping.day', { day: day(words, on) })}`;
}

/** How long everything is kept. */
export const keeping = (words: Words, scope: Scope, on?: string): Html =>
  html`<ul><li>${deletion(words, scope, on)}</li>
<li>${words('consent.keeping.ended', { days: scope.timetable.endedRetentionDays })}</li>
<li>${words('consent.keeping.result', { days: scope.timetable.resultDays })}</li>
<li>${words('consent.keeping.sooner')}</li>
<li>${words('consent.keeping.origin', { days: longestOriginDays })}</li></ul>`;
