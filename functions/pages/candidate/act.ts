import { type Check, pendingChange } from '../../../shared/domain/check/check.ts';
import type { Decision } from '../../../shared/domain/check/decision.ts';
import { refuseCheck, withdrawCheck } from '../../../shared/domain/check/end-check.ts';
import type { Scope } from '../../../shared/domain/check/records.ts';
import { assessSelf } from '../../../shared/domain/collection/assess-self.ts';
import { ratedQuestionsOf } from '../../../shared/domain/collection/self-assessment.ts';
import { addDoNotContact } from '../../../shared/domain/consent/add-do-not-contact.ts';
import { confirmDisclosure } from '../../../shared/domain/consent/confirm-disclosure.ts';
import { agreeToChange, giveConsent, keepScope } from '../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../shared/domain/consent/nominate-referees.ts';
import { correctAddress } from '../../../shared/domain/outreach/correct-address.ts';
import { answerFindings } from '../../../shared/domain/review/answer-findings.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import { Refusal } from '../../../shared/domain/terms/refusal.ts';
import type { HttpReply } from '../../../shared/http/reply.ts';
import { performOn } from '../../../shared/store/perform.ts';
import {
  type FormState,
  type Parsed,
  parseAddress,
  parseConsent,
  parseDoNotContact,
  parseNomination,
  parseReview,
  parseSelf,
} from '../../../shared/web/forms/index.ts';
import type { RouteHandler } from '../../runtime/http-handler.ts';
import { takeForm } from '../form.ts';
import { marksFor } from '../marks.ts';
import type { PageTools } from '../tools.ts';
import { keepLanguage, type Visit, withLink } from '../with-link.ts';
import { afterSelf, change, consent, nominate, ownPage, review, self, status } from './views.ts';

type Act = (opened: Visit<'process'>) => Promise<HttpReply>;

/** Lets a rule decide, and shows the page that fits afterwards. */
async function act(
  opened: Visit<'process'>,
  decide: (check: Check, moment: Moment) => Decision,
  after = ownPage,
): Promise<HttpReply> {
  await performOn(opened.tools.table, opened.check, opened.tools.moment, decide);
  return after(opened);
}

/** Shows a form again that the rule or the parser refuses. */
const form = <T>(
  opened: Visit<'process'>,
  parsed: Parsed<T>,
  again: (opened: Visit<'process'>, form: FormState) => HttpReply,
  take: (input: T) => Promise<HttpReply>,
) => takeForm(opened.frame.words, parsed, (state) => again(opened, state), take);

/** The candidate agrees to a scope: with the language of the page and the link they came by as part of the evidence. */
async function agree(
  opened: Visit<'process'>,
  scope: Scope | undefined,
  again: (opened: Visit<'process'>, form: FormState) => HttpReply,
  decide: typeof giveConsent,
): Promise<HttpReply> {
  if (!scope) return ownPage(opened);
  const evidence = { link: opened.link.hash, language: opened.frame.words.language };
  return form(opened, parseConsent(opened.body, scope), again, async (input) => {
    const given = { ...input, ...evidence, ...(await marksFor(opened)) };
    return act(opened, (check, moment) => decide(check, given, moment));
  });
}

const end =
  (decide: typeof withdrawCheck): Act =>
  (opened) =>
    act(opened, (check, moment) => decide(check, { link: opened.link.hash }, moment));

const acts: Record<string, Act> = {
  disclosure: (opened) =>
    act(opened, (check, moment) => confirmDisclosure(check, { text: opened.body.get('text') ?? '' }, moment)),
  consent: (opened) => agree(opened, opened.check.scope, consent, giveConsent),
  change: (opened) => agree(opened, pendingChange(opened.check)?.scope, change, agreeToChange),
  keep: (opened) => act(opened, keepScope),
  nominate: (opened) =>
    form(opened, parseNomination(opened.body), nominate, async (input) => {
      const named = { ...input, ...(await marksFor(opened)) };
      return act(opened, (check, moment) => nominateReferees(check, named, moment));
    }),
  address: (opened) =>
    form(opened, parseAddress(opened.body), status, (input) =>
      act(opened, (check, moment) => correctAddress(check, input, moment)),
    ),
  'do-not-contact': (opened) =>
    form(opened, parseDoNotContact(opened.body), status, (input) =>
      act(opened, (check, moment) => addDoNotContact(check, input, moment)),
    ),
  self: (opened) =>
    form(opened, parseSelf(opened.body, ratedQuestionsOf(opened.check)), self, (input) =>
      act(opened, (check, moment) => assessSelf(check, input, moment), afterSelf),
    ),
  review: (opened) =>
    form(opened, parseReview(opened.body, opened.check.findings), review, (input) =>
      act(opened, (check, moment) => answerFindings(check, input, moment)),
    ),
  withdraw: end(withdrawCheck),
  refuse: end(refuseCheck),
};

/** Handles the acts of a candidate. An act that comes too late or too early leads to the page that shows how things stand. */
export const candidateAct =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['process', 'result'], async (opened) => {
      const name = request.params.view ?? '';
      const chosen = Object.hasOwn(acts, name) ? acts[name] : undefined;
      try {
        if (name === 'language') return await keepLanguage(opened);
        // After the end there is one page, whatever is posted. Only its language can still be chosen.
        const over = opened.purpose === 'result' || opened.check.head.ended !== undefined;
        return chosen && !over ? await chosen(opened) : ownPage(opened);
      } catch (error) {
        if (!(error instanceof Refusal) || error.code === 'try_again') throw error;
        return ownPage(opened);
      }
    });
