import type { RouteHandler } from '../../runtime/http-handler.ts';
import type { PageTools } from '../tools.ts';
import { withLink } from '../with-link.ts';
import { checkAnswers, decline, goTo, isPaused, question, refereeOf, start, stop } from './views.ts';

export const refereePage =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['reference'], start);

export const refereeView =
  (tools: PageTools): RouteHandler =>
  (request) =>
    withLink(tools, request, ['reference'], (opened) => {
      const view = request.params.view ?? '';
      // Settled: every address shows the thanks.
      if (refereeOf(opened).state !== 'invited') return goTo(opened);
      if (isPaused(opened) && view !== 'decline' && view !== 'stop') return goTo(opened);
      if (view === 'check') return checkAnswers(opened);
      if (view === 'decline') return decline(opened);
      if (view === 'stop') return stop(opened);
      return question(opened, view) ?? goTo(opened);
    });
