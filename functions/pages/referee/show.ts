import type { RouteHandler } from '../../runtime/http-handler.ts';
import type { PageTools } from '../tools.ts';
import { withLink } from '../with-link.ts';
import { followUp, stopFollowUp } from './follow-up.ts';
import { checkAnswers, decline, goTo, isPaused, question, refereeOf, start, stop } from './views.ts';

export const refereePage =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['reference', 'follow-up'], (opened) =>
      opened.link.purpose === 'follow-up' ? followUp(opened) : start(opened),
    );

export const refereeView =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['reference', 'follow-up'], (opened) => {
      const view = request.params.view ?? '';
      if (opened.link.purpose === 'follow-up') return view === 'stop' ? stopFollowUp(opened) : goTo(opened);
      // Settled: every address shows the thanks.
      if (refereeOf(opened).state !== 'invited') return goTo(opened);
      if (isPaused(opened) && view !== 'decline' && view !== 'stop') return goTo(opened);
      if (view === 'check') return checkAnswers(opened);
      if (view === 'decline') return decline(opened);
      if (view === 'stop') return stop(opened);
      return question(opened, view) ?? goTo(opened);
    });
