import { type Language, languages, nameOf, wordsOf } from '../words/index.ts';
import { scriptName, styleName } from './assets.generated.ts';
import { type Html, html, type Part } from './html.ts';
import { rich } from './rich.ts';
import type { Audience, Frame } from './views/frame.ts';

/** Of a document; the script and the screen reader speak by it. */
export const htmlTag: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };

const hasOne = (frame: Frame, roles: readonly string[]): boolean =>
  frame.signedIn?.roles.some((role) => roles.includes(role)) === true;

function staffNavigation(frame: Frame): Html | undefined {
  if (!frame.signedIn) return undefined;
  const { basePath, signedIn, words } = frame;
  return html`<nav aria-label="${words('common.staff.label')}"><ul>
${hasOne(frame, ['requester', 'reviewer', 'administrator']) && html`<li><a href="${basePath}/staff">${words('common.staff.checks')}</a></li>`}
${hasOne(frame, ['requester', 'administrator']) && html`<li><a href="${basePath}/staff/order">${words('common.staff.order')}</a></li>`}
${hasOne(frame, ['administrator']) && html`<li><a href="${basePath}/staff/questionnaires">${words('common.staff.questions')}</a></li>`}
<li class="me">${signedIn.name}</li>
<li><form method="post" action="${basePath}/staff/sign-out"><button class="plain">${words('common.staff.sign-out')}</button></form></li>
</ul></nav>`;
}

/** The other languages, each in its own words. With a link of one's own the choice is kept, which only a form may do. */
function languageChoice({ languages: how, words }: Frame): Html | undefined {
  if (!how) return undefined;
  const others = languages.filter((language) => language !== words.language);
  const label = words('common.languages');
  if ('path' in how)
    return html`<nav class="languages" aria-label="${label}">${others.map(
      (one) =>
        html`<a href="${how.path}?lang=${one}" lang="${htmlTag[one]}" hreflang="${htmlTag[one]}">${nameOf[one]}</a>`,
    )}</nav>`;
  return html`<form class="languages" method="post" action="${how.action}" aria-label="${label}"><input type="hidden" name="back" value="${how.back}">${others.map(
    (one) =>
      html`<button class="plain" name="language" value="${one}" lang="${htmlTag[one]}">${nameOf[one]}</button>`,
  )}</form>`;
}

const isPrivate = (audience: Audience): boolean => audience === 'candidate' || audience === 'referee';

function footer({ basePath, companyName, hotline, words }: Frame, audience: Audience): Part {
  if (audience === 'staff') return html`<p>${words('common.staff.footer')}</p>`;
  return html`${
    isPrivate(audience) &&
    hotline &&
    html`<p>${rich(words, 'common.footer.hotline', { hotline: html`<a href="mailto:${hotline}">${hotline}</a>` })}</p>`
  }<p>${rich(words, 'common.footer.genuine', {
    company: companyName,
    a: (inside) => html`<a href="${basePath}/verify">${inside}</a>`,
  })}</p><p>${words(isPrivate(audience) ? 'common.footer.private' : 'common.footer.public')}</p>`;
}

function header(frame: Frame, audience: Audience): Html {
  const { basePath, companyName, words } = frame;
  const name = html`<strong>${companyName}</strong>`;
  const home = audience === 'staff' ? `${basePath}/staff` : `${basePath}/`;
  return html`<header><p class="sender">${isPrivate(audience) ? name : html`<a href="${home}">${name}</a>`} <small>${words('common.with-evenhand')}</small></p>${
    audience === 'staff' && staffNavigation(frame)
  }${languageChoice(frame)}</header>`;
}

const inEnglish = ({ languages: _, ...frame }: Frame): Frame => ({ ...frame, words: wordsOf.en });

/**
 * A whole page, in the language of the frame; for staff in English unless it is translated. Every address in it stands under `frame.basePath`.
 *
 * @param view.title stands before the company's name in the window's title
 * @param view.faulty the page shows a form that needs a change; said first in the title, for those who hear it
 * @param view.translated a page for staff that has words in every language
 * @param view.alone the document is to consist of its own words: without what stands under every other page
 * @returns the document, from its doctype on
 */
export function page(view: {
  title: string;
  audience: Audience;
  body: Html;
  frame: Frame;
  faulty?: boolean | undefined;
  alone?: boolean;
  translated?: boolean;
}): string {
  const { title, audience, body, faulty, alone } = view;
  const frame = audience === 'staff' && !view.translated ? inEnglish(view.frame) : view.frame;
  const { basePath, companyName, words } = frame;
  const document = html`<!doctype html>
<html lang="${htmlTag[words.language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${faulty ? words('common.needs-change', { title }) : title} - ${companyName}</title>
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex, nofollow"><meta name="color-scheme" content="light dark"><meta name="format-detection" content="telephone=no">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${basePath}/assets/${styleName}"><script type="module" src="${basePath}/assets/${scriptName}"></script></head>
<body class="${audience}"><a class="skip" href="#main">${words('common.skip')}</a>
${header(frame, audience)}
<main id="main">${body}</main>
${!alone && html`<footer>${footer(frame, audience)}</footer>`}</body></html>`;
  return document.toString();
}
