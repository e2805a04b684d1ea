import { scriptName, styleName } from './assets.generated.ts';
import { type Html, html } from './html.ts';
import type { Audience, Frame } from './views/frame.ts';

const hasOne = (frame: Frame, roles: readonly string[]): boolean =>
  frame.signedIn?.roles.some((role) => roles.includes(role)) === true;

function staffNavigation(frame: Frame): Html | undefined {
  if (!frame.signedIn) return undefined;
  const { basePath, signedIn } = frame;
  return html`<nav aria-label="Staff"><ul>
${hasOne(frame, ['requester', 'reviewer', 'administrator']) && html`<li><a href="${basePath}/staff">Checks</a></li>`}
${hasOne(frame, ['requester', 'administrator']) && html`<li><a href="${basePath}/staff/order">Order a check</a></li>`}
<li class="me">${signedIn.name}</li>
<li><form method="post" action="${basePath}/staff/sign-out"><button class="plain">Sign out</button></form></li>
</ul></nav>`;
}

const privacyWords: Record<Audience, string> = {
  public: 'We do not count visits, and nothing on these pages comes from third parties.',
  candidate:
    'This page is yours alone: its address is the key to it, so do not pass it on. We do not count visits, and nothing on it comes from third parties.',
  referee:
    'This page is yours alone: its address is the key to it, so do not pass it on. We do not count visits, and nothing on it comes from third parties.',
  staff: 'What you read here is about a person. Print and pass on only what you must.',
};

/**
 * A whole page. Every address in it stands under `frame.basePath`.
 *
 * @param view.title stands before the company's name in the window's title
 * @param view.faulty the page shows a form that needs a change; said first in the title, for those who hear it
 * @returns the document, from its doctype on
 */
export function page(view: {
  title: string;
  audience: Audience;
  body: Html;
  frame: Frame;
  faulty?: boolean | undefined;
}): string {
  const { title, audience, body, frame, faulty } = view;
  const { basePath, companyName } = frame;
  const home = audience === 'staff' ? `${basePath}/staff` : `${basePath}/`;
  const document = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${faulty && 'Needs a change: '}${title} - ${companyName}</title>
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex, nofollow"><meta name="color-scheme" content="light dark"><meta name="format-detection" content="telephone=no">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${basePath}/assets/${styleName}"><script type="module" src="${basePath}/assets/${scriptName}"></script></head>
<body class="${audience}"><a class="skip" href="#main">Skip to the content</a>
<header><p class="sender">${
    audience === 'candidate' || audience === 'referee'
      ? html`<strong>${companyName}</strong>`
      : html`<a href="${home}"><strong>${companyName}</strong></a>`
  } <small>with Evenhand</small></p>${audience === 'staff' && staffNavigation(frame)}</header>
<main id="main">${body}</main>
<footer>${
    audience !== 'staff' &&
    html`<p>Is this page really from ${companyName}? <a href="${basePath}/verify">Verify the case code</a> from your e-mail.</p>`
  }<p>${privacyWords[audience]}</p></footer></body></html>`;
  return document.toString();
}
