import type { Words } from '../../words/index.ts';
import { type Html, html, type Part } from '../html.ts';
import { icon } from './icon.ts';

/** Law text set apart, with its summary in plain words first. */
export const notice = (words: Words, view: { title: string; summary: Part; text?: Part }): Html =>
  html`<div class="notice"><h2>${view.title}</h2><p>${view.summary}</p>${
    view.text && html`<details><summary>${words('common.full-words')}</summary>${view.text}</details>`
  }</div>`;

/** Shows what needs the reader, before everything else on the page. */
export const needsYou = (title: Part, body: Part): Html =>
  html`<div class="needs-you block"><h2>${icon('attention')} ${title}</h2>${body}</div>`;

/** Confirms what the reader has just done. */
export const doneNote = (done: string | undefined): Html | undefined =>
  done ? html`<p class="done" role="status">${icon('check')} ${done}</p>` : undefined;
