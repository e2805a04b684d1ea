import type { RouteHandler } from '../../runtime/http-handler.ts';
import type { PageTools } from '../tools.ts';
import { withLink } from '../with-link.ts';
import { followUp } from './follow-up.ts';
import { goTo } from './go-to.ts';
import { checkAnswers, decline, isPaused, question, start, stop } from './views.ts';

export const refereePage =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['reference', 'follow-up'], (visit) =>
      visit.purpose === 'follow-up' ? followUp(visit) : start(visit),
    );

export const refereeView =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['reference', 'follow-up'], (visit) => {
      const view = request.params.view ?? '';
      if (visit.purpose === 'follow-up') return view === 'stop' ? stop(visit) : goTo(visit);
      // Settled: every address shows the thanks.
      if (visit.referee.state !== 'invited') return goTo(visit);
      if (isPaused(visit) && view !== 'decline' && view !== 'stop') return goTo(visit);
      if (view === 'check') return checkAnswers(visit);
      if (view === 'decline') return decline(visit);
      if (view === 'stop') return stop(visit);
      return question(visit, view) ?? goTo(visit);
    });
