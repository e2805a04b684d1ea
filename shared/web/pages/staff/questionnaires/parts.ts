import type { Package } from '../../../../domain/order/package.ts';
import type { PlacedFault } from '../../../../domain/questions/composing/faults.ts';
import { type Question, questionIn } from '../../../../domain/terms/questionnaire.ts';
import type { RefereeRole } from '../../../../domain/terms/roles.ts';
import { wordsOf } from '../../../../words/index.ts';
import { capital, type Html, html } from '../../../html.ts';
import type { Frame } from '../../../views/frame.ts';

const words = wordsOf.en;

export const baseOf = (frame: Frame, ordered: Package): string =>
  `${frame.basePath}/staff/questionnaires/${ordered.id}`;

export const packageName = (ordered: Package): string => words(`scope.package.${ordered.id}.title`);

export const roleName = (role: RefereeRole): string => capital(words(`common.role.${role}`));

/** What a question measures or asks for, in words. */
export function aboutWords(question: Question): string {
  switch (question.kind) {
    case 'scale':
      return `Rating: ${words(`common.competency.${question.competency as 'reliability'}`)}`;
    case 'fact':
      return question.answer === 'month' ? 'Fact: a month' : 'Fact: a few words';
    case 'choice':
      return 'Choice';
    case 'yes-no':
      return 'Yes or no';
    case 'text':
      return {
        strength: 'Own words: strengths',
        improvement: 'Own words: improvements',
        remark: 'Own words',
      }[question.about];
  }
}

/** The words of a question that a fault stands in. */
export function textOf(question: Question, { language, place, option }: PlacedFault): string {
  const asked = questionIn(question, language);
  if (place === 'hint') return asked.hint ?? '';
  if (option === undefined) return asked.text;
  if (asked.kind === 'scale') return asked.anchors[option] ?? '';
  return asked.kind === 'choice' ? (asked.options[option]?.text ?? '') : '';
}

/** Which roles of the package are asked, when not all are. */
export function askedRoles({ roles }: Question, { acceptedRoles }: Package): Html | undefined {
  const asked = acceptedRoles.filter((role) => !roles || roles.includes(role));
  if (asked.length === acceptedRoles.length) return undefined;
  return html`<p class="small">Asked of: ${asked.map(roleName).join(', ') || 'nobody in this package'}</p>`;
}
