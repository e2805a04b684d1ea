import { type Html, html } from '../../web/html.ts';
import type { MailContent, MailData } from './content.ts';

const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const text = `margin:0 0 16px;${font};font-size:17px;line-height:1.5;color:#25211a`;
const small = `margin:0 0 8px;${font};font-size:14px;line-height:1.5;color:#554d41`;
const anchor = 'color:#0b5b60';

/** Who sent it, why it came, and how to make sure of it; under every mail. */
function closing({ check, companyName, publicBaseUrl }: MailData): string[] {
  return [
    `Sent by ${companyName} with Evenhand, for ${check.order.requester.name}, who ordered this check.`,
    `Case code ${check.head.caseCode}. To make sure that this mail is genuine, type the code at ${publicBaseUrl}/verify`,
  ];
}

const linkHelp = 'If the button does not work, copy this address into your browser:';

/** The button is a table cell, because some mail programs know no other. */
const button = (label: string, link: string): Html =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 16px"><tr><td bgcolor="#0b5b60" style="border-radius:6px"><a href="${link}" style="display:inline-block;padding:13px 24px;${font};font-size:17px;font-weight:600;color:#ffffff;text-decoration:none">${label}</a></td></tr></table>
<p style="${small}">${linkHelp}<br><a href="${link}" style="${anchor};word-break:break-all">${link}</a></p>`;

const paragraph = (words: string | string[]): Html =>
  typeof words === 'string'
    ? html`<p style="${text}">${words}</p>`
    : html`<ul style="margin:0 0 16px;padding:0 0 0 22px">${words.map((point) => html`<li style="${text};margin-bottom:6px">${point}</li>`)}</ul>`;

/** The mail as HTML: one column of 600 px, no pictures, nothing loaded from anywhere. */
export function htmlOf(content: MailContent, data: MailData): string {
  const { link, companyName } = data;
  const body = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${content.subject}</title></head>
<body style="margin:0;padding:0;background:#fbf7ef">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fbf7ef"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background:#fffdf9;border:1px solid #ddd2bf;border-radius:6px"><tr><td style="padding:28px 32px">
<p style="margin:0 0 20px;font-family:'Iowan Old Style',Palatino,Georgia,serif;font-size:22px;font-weight:600;color:#25211a">${companyName}</p>
<p style="${text}">Hello ${data.recipientName},</p>
${content.paragraphs.map(paragraph)}
${content.button && link && button(content.button, link)}
${content.more?.map(({ label, href }) => html`<p style="${small}">${label}: <a href="${href}" style="${anchor};word-break:break-all">${href}</a></p>`)}
<hr style="border:0;border-top:1px solid #ddd2bf;margin:20px 0 16px">
${closing(data).map((words) => html`<p style="${small}">${words}</p>`)}
</td></tr></table></td></tr></table></body></html>`;
  return body.toString();
}

/** The same words as plain text. */
export function textOf(content: MailContent, data: MailData): string {
  const blocks = [
    `Hello ${data.recipientName},`,
    ...content.paragraphs.map((words) =>
      typeof words === 'string' ? words : words.map((point) => `- ${point}`).join('\n'),
    ),
    ...(content.button && data.link ? [`${content.button}:\n${data.link}`] : []),
    ...(content.more ?? []).map(({ label, href }) => `${label}:\n${href}`),
    `-- \n${closing(data).join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
