import { normaliseCaseCode } from '../../shared/domain/check/case-code.ts';
import { timelineOf } from '../../shared/domain/progress/timeline.ts';
import { html } from '../../shared/http/reply.ts';
import { findCase } from '../../shared/store/links.ts';
import { loadCheck } from '../../shared/store/load-check.ts';
import { assets } from '../../shared/web/assets.generated.ts';
import { parseVerify } from '../../shared/web/forms/index.ts';
import { homePage } from '../../shared/web/pages/public/home.ts';
import { problemPage } from '../../shared/web/pages/public/problem.ts';
import { verifyPage } from '../../shared/web/pages/public/verify.ts';
import { verifyResultPage } from '../../shared/web/pages/public/verify-result.ts';
import type { RouteHandler } from '../runtime/http-handler.ts';
import { formFault, takeForm } from './form.ts';
import { publicFrame, remembering } from './public-frame.ts';
import type { PageTools } from './tools.ts';

export const home =
  (tools: PageTools): RouteHandler =>
  (request) =>
    remembering(tools, request, html(200, homePage({ frame: publicFrame(tools, request, '/') })));

export const verifyForm =
  (tools: PageTools): RouteHandler =>
  (request) =>
    remembering(tools, request, html(200, verifyPage({ frame: publicFrame(tools, request, '/verify') })));

/** Confirms a case code. An unknown one costs the same two reads as a known one. */
export const verifyCode =
  (tools: PageTools): RouteHandler =>
  (request) => {
    const frame = publicFrame(tools, request, '/verify');
    const { words } = frame;
    return takeForm(
      words,
      parseVerify(new URLSearchParams(request.body)),
      (form) => html(formFault, verifyPage({ frame, form })),
      async ({ caseCode }) => {
        const checkId = await findCase(tools.table, normaliseCaseCode(caseCode) ?? 'none');
        const check = await loadCheck(tools.table, checkId ?? 'none');
        const step =
          check && !check.head.ended
            ? timelineOf(check, tools.moment(), { words }).find(({ state }) => state === 'now')?.title
            : undefined;
        const genuine = check && { ...(step && { step }) };
        return html(200, verifyResultPage({ frame, caseCode, ...(genuine && { genuine }) }));
      },
    );
  };

/** Styles and script: their name is a hash of their content, so they can be kept for a year. */
export const asset =
  (tools: PageTools): RouteHandler =>
  (request) => {
    const name = request.params.name ?? '';
    const found = Object.hasOwn(assets, name) ? assets[name] : undefined;
    if (!found) return html(404, problemPage({ frame: publicFrame(tools, request), status: 404 }));
    return {
      status: 200,
      type: found.type,
      body: found.body,
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    };
  };
