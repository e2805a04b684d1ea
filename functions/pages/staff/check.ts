import { type Check, undecidedRedactions } from '../../../shared/domain/check/check.ts';
import { mayCancel, mayFollow, mayRedact } from '../../../shared/domain/check/staff.ts';
import { buildReport } from '../../../shared/domain/closure/report.ts';
import { packageTitle } from '../../../shared/domain/order/packages/index.ts';
import { timelineOf } from '../../../shared/domain/progress/timeline.ts';
import { readable } from '../../../shared/domain/redaction/hold-back.ts';
import { parseInput } from '../../../shared/http/parse.ts';
import { html, seeOther } from '../../../shared/http/reply.ts';
import { retrySchema } from '../../../shared/http/schemas.ts';
import { parseCancel } from '../../../shared/web/forms/index.ts';
import { staffCheckPage } from '../../../shared/web/pages/staff/check.ts';
import { reportPage } from '../../../shared/web/pages/staff/report.ts';
import { wordsOf } from '../../../shared/words/index.ts';
import { cancelCheck, findToCancel } from '../../use/cancel-check.ts';
import { findCheck, findReport } from '../../use/find-check.ts';
import { findToRetry, retryCheck } from '../../use/retry-check.ts';
import { formFault, takeForm } from '../form.ts';
import { languageOf, remembering } from '../public-frame.ts';
import type { PageTools } from '../tools.ts';
import { type SignedIn, signedIn } from './session.ts';

const idOf = ({ request }: SignedIn): string => request.params.id ?? '';

/** Progress only: the page gets no answers, drafts or findings, so that it cannot show any. */
function show(tools: PageTools, { caller, frame }: SignedIn, check: Check, status = 200) {
  const { head, order, scope, change, consent, referees, disputes, followUps, asks } = check;
  const [last] = asks
    .filter(({ kind }) => kind === 'follow-up')
    .map(({ until }) => until)
    .sort()
    .reverse();
  return html(
    status,
    staffCheckPage({
      frame,
      check: {
        head,
        order,
        referees,
        disputes,
        followUps: followUps.map(({ round, state }) => ({ round, state })),
        ...(last && { followUpsUntil: last }),
        // Who is asked in a follow-up tells who is not, and so whose word it is about.
        asks: asks.filter(({ kind }) => kind !== 'follow-up'),
        ...(scope && { scope }),
        ...(change && { change }),
        ...(consent && { consent }),
      },
      packageTitle: packageTitle(wordsOf.en, order.package),
      timeline: timelineOf(check, tools.moment(), { words: wordsOf.en }),
      mayAct: mayCancel(caller, head),
      ...(mayRedact(caller, head, order) && {
        held: { waiting: undecidedRedactions(check).length, all: check.redactions.length },
      }),
    }),
  );
}

export const staffCheck = (tools: PageTools) =>
  signedIn(tools, async (visit) =>
    show(tools, visit, await findCheck(tools.table, visit.caller, idOf(visit))),
  );

export const staffReport = (tools: PageTools) =>
  signedIn(tools, async (visit) => {
    const check = await findReport(tools.table, visit.caller, idOf(visit));
    const checkHref = `${visit.frame.basePath}/staff/checks/${check.head.id}`;
    const words = wordsOf[languageOf(visit.request)];
    const shown = reportPage({
      frame: { ...visit.frame, words, languages: { path: `${checkHref}/report` } },
      report: buildReport(readable(check), { audience: 'requester', words }),
      ...(mayFollow(visit.caller) && { checkHref }),
    });
    return remembering(tools, visit.request, html(200, shown));
  });

export const staffCancel = (tools: PageTools) =>
  signedIn(tools, async (visit) => {
    const check = await findToCancel(tools, visit.caller, idOf(visit));
    return takeForm(
      visit.frame.words,
      parseCancel(new URLSearchParams(visit.request.body)),
      () => show(tools, visit, check, formFault),
      async ({ note }) => {
        await cancelCheck(tools, visit.caller, check, { note });
        return seeOther(`${visit.frame.basePath}/staff/checks/${check.head.id}`);
      },
    );
  });

export const staffRetry = (tools: PageTools) =>
  signedIn(tools, async (visit) => {
    const check = await findToRetry(tools, visit.caller, idOf(visit));
    const address = new URLSearchParams(visit.request.body).get('candidateEmail')?.trim();
    const input = parseInput(retrySchema, address ? { candidateEmail: address } : {});
    await retryCheck(tools, visit.caller, check, input);
    return seeOther(`${visit.frame.basePath}/staff/checks/${check.head.id}`);
  });
