import type { Order } from '../../domain/order/order.ts';
import { type Html, html, type Part } from '../html.ts';
import type { Frame } from '../views/frame.ts';

/** The address under which all pages of one referee's link stand. */
export const refereeBase = (frame: Frame, token: string): string =>
  `${frame.basePath}/r/${encodeURIComponent(token)}`;

/** A link for the tag `<a>` of a text of the catalogue. */
export const linkTo =
  (href: string) =>
  (inside: Part): Html =>
    html`<a href="${href}">${inside}</a>`;

/** Whom a referee can write to: the hotline, or whoever ordered the check where there is none. */
export const refereeContact = (
  { hotline, words, companyName }: Frame,
  order: Pick<Order, 'requester'>,
): Part =>
  hotline
    ? linkTo(`mailto:${hotline}`)(hotline)
    : words('referee.data.contact-person', { requester: order.requester.name, company: companyName });
