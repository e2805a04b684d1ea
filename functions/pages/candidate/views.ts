import { questionnaireById } from '../../../shared/domain/questionnaires/index.ts';
import { resultFor } from '../../../shared/domain/result.ts';
import { timelineOf } from '../../../shared/domain/timeline.ts';
import { type HttpReply, html, seeOther } from '../../../shared/http/reply.ts';
import type { FormState } from '../../../shared/web/forms/index.ts';
import {
  consentPage,
  nominatePage,
  refusePage,
  resultPage,
  reviewPage,
  statusPage,
  withdrawPage,
} from '../../../shared/web/pages/index.ts';
import { formFault } from '../form.ts';
import { type Opened, viewOf } from '../with-link.ts';

const statusOf = (form?: FormState): number => (form ? formFault : 200);

const withForm = (form?: FormState) => (form ? { form } : {});

export const ownPage = ({ frame, token }: Opened): HttpReply => seeOther(`${frame.basePath}/c/${token}`);

function questionnaireOf({ check }: Opened) {
  if (!check.scope) throw new Error('The scope has not been resolved.');
  return questionnaireById(check.scope.questionnaireId, check.scope.questionnaireVersion);
}

export const consent = (opened: Opened, form?: FormState): HttpReply =>
  html(
    statusOf(form),
    consentPage({
      ...viewOf(opened),
      ...withForm(form),
      questionnaire: questionnaireOf(opened),
      timeline: timelineOf(opened.check, opened.tools.moment()),
    }),
  );

export const nominate = (opened: Opened, form?: FormState): HttpReply =>
  html(statusOf(form), nominatePage({ ...viewOf(opened), ...withForm(form) }));

export const status = (opened: Opened, form?: FormState): HttpReply =>
  html(
    statusOf(form),
    statusPage({
      ...viewOf(opened),
      ...withForm(form),
      timeline: timelineOf(opened.check, opened.tools.moment()),
    }),
  );

export const review = (opened: Opened, form?: FormState): HttpReply =>
  html(
    statusOf(form),
    reviewPage({ ...viewOf(opened), ...withForm(form), questionnaire: questionnaireOf(opened) }),
  );

export const withdraw = (opened: Opened): HttpReply => html(200, withdrawPage(viewOf(opened)));

export const refuse = (opened: Opened): HttpReply => html(200, refusePage(viewOf(opened)));

export const result = (opened: Opened): HttpReply =>
  html(200, resultPage({ ...viewOf(opened), ...resultFor(opened.check) }));
