import { answerFindings } from '../../../shared/domain/acts/answer-findings.ts';
import { refuseCheck, withdrawCheck } from '../../../shared/domain/acts/end-check.ts';
import { giveConsent } from '../../../shared/domain/acts/give-consent.ts';
import { mendAddress } from '../../../shared/domain/acts/mend-address.ts';
import { nominateReferees } from '../../../shared/domain/acts/nominate-referees.ts';
import type { Check } from '../../../shared/domain/check.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { Moment } from '../../../shared/domain/moment.ts';
import { Refusal } from '../../../shared/domain/refusal.ts';
import { type HttpReply, html } from '../../../shared/http/reply.ts';
import { perform } from '../../../shared/store/perform.ts';
import { parseAddress, parseConsent, parseNomination, parseReview } from '../../../shared/web/forms/index.ts';
import { consentTextVersion, endedPage } from '../../../shared/web/pages/index.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import { takeForm } from '../form.ts';
import type { PageTools } from '../tools.ts';
import { type Opened, withLink } from '../with-link.ts';
import { consent, nominate, ownPage, review, status } from './views.ts';

type Act = (opened: Opened) => Promise<HttpReply>;

const act = ({ tools, check }: Opened, decide: (check: Check, moment: Moment) => Decision) =>
  perform(tools.table, check.head.id, tools.moment, decide);

/** After the end the link is dead, so the last page is the answer itself. */
const end =
  (decide: (check: Check, moment: Moment) => Decision): Act =>
  async (opened) => {
    const { check } = await act(opened, decide);
    return html(200, endedPage({ frame: opened.frame, check }));
  };

const acts: Record<string, Act> = {
  consent: (opened) =>
    takeForm(
      parseConsent(opened.body, opened.check.scope?.items ?? []),
      (form) => consent(opened, form),
      async ({ items }) => {
        const input = { items, textVersion: consentTextVersion, language: 'en', link: opened.link.hash };
        await act(opened, (check, moment) => giveConsent(check, input, moment));
        return ownPage(opened);
      },
    ),
  nominate: (opened) =>
    takeForm(
      parseNomination(opened.body),
      (form) => nominate(opened, form),
      async (input) => {
        await act(opened, (check, moment) => nominateReferees(check, input, moment));
        return ownPage(opened);
      },
    ),
  address: (opened) =>
    takeForm(
      parseAddress(opened.body),
      (form) => status(opened, form),
      async (input) => {
        await act(opened, (check, moment) => mendAddress(check, input, moment));
        return ownPage(opened);
      },
    ),
  review: (opened) =>
    takeForm(
      parseReview(opened.body, opened.check.findings),
      (form) => review(opened, form),
      async (input) => {
        await act(opened, (check, moment) => answerFindings(check, input, moment));
        return ownPage(opened);
      },
    ),
  withdraw: end(withdrawCheck),
  refuse: end(refuseCheck),
};

/** What a candidate does. An act that comes too late or too early leads to the page that shows how things stand. */
export const candidateAct =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['process'], async (opened) => {
      const name = request.params.view ?? '';
      const chosen = Object.hasOwn(acts, name) ? acts[name] : undefined;
      if (!chosen) return ownPage(opened);
      try {
        return await chosen(opened);
      } catch (error) {
        if (!(error instanceof Refusal) || error.code === 'try_again') throw error;
        return ownPage(opened);
      }
    });
