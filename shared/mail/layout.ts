import { type Html, html } from '../web/html.ts';
import type { Language, Words } from '../words/index.ts';
import { type ClosingLine, closing } from './closing.ts';
import type { MailContent, MailData } from './mails/definition.ts';

const sans =
  "system-ui,-apple-system,'Segoe UI',Roboto,Arial,'PingFang SC','Microsoft YaHei','Noto Sans SC',sans-serif";
const serif = "'Iowan Old Style',Palatino,Georgia,'Songti SC',SimSun,serif";
const font = `font-family:${sans}`;
const text = `margin:0 0 16px;${font};font-size:17px;line-height:1.5;color:#25211a`;
const small = `margin:0 0 8px;${font};font-size:14px;line-height:1.5;color:#554d41`;
const anchor = 'color:#0b5b60';

/** The language that the HTML of a mail is marked with (BCP 47). */
const markOf: Record<Language, string> = { en: 'en', zh: 'zh-Hans' };

/** The button is a table cell, because some mail programs know no other. */
const button = (words: Words, label: string, link: string): Html =>
  html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 16px"><tr><td bgcolor="#0b5b60" style="border-radius:6px"><a href="${link}" style="display:inline-block;padding:13px 24px;${font};font-size:17px;font-weight:600;color:#ffffff;text-decoration:none">${label}</a></td></tr></table>
<p style="${small}">${words('mail.layout.link-help')}<br><a href="${link}" style="${anchor};word-break:break-all">${link}</a></p>`;

const paragraph = (said: string | string[]): Html =>
  typeof said === 'string'
    ? html`<p style="${text}">${said}</p>`
    : html`<ul style="margin:0 0 16px;padding:0 0 0 22px">${said.map((point) => html`<li style="${text};margin-bottom:6px">${point}</li>`)}</ul>`;

const closingLine = ({ text: said, language }: ClosingLine): Html =>
  language
    ? html`<p lang="${markOf[language]}" style="${small}">${said}</p>`
    : html`<p style="${small}">${said}</p>`;

/** The mail as HTML: one column of 600 px, no pictures, nothing loaded from anywhere. */
export function htmlOf(content: MailContent, data: MailData): string {
  const { link, companyName, words } = data;
  const above = (label: string) => words('mail.layout.above-link', { label });
  const body = html`<!doctype html>
<html lang="${markOf[words.language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${content.subject}</title></head>
<body style="margin:0;padding:0;background:#fbf7ef">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#fbf7ef"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background:#fffdf9;border:1px solid #ddd2bf;border-radius:6px"><tr><td style="padding:28px 32px">
<p style="margin:0 0 20px;font-family:${serif};font-size:22px;font-weight:600;color:#25211a">${companyName}</p>
<p style="${text}">${words('mail.layout.greeting', { name: data.recipientName })}</p>
${content.paragraphs.map(paragraph)}
${content.button && link && button(words, content.button, link)}
${content.more?.map(({ label, href }) => html`<p style="${small}">${above(label)} <a href="${href}" style="${anchor};word-break:break-all">${href}</a></p>`)}
<hr style="border:0;border-top:1px solid #ddd2bf;margin:20px 0 16px">
${closing(content, data).map(closingLine)}
</td></tr></table></td></tr></table></body></html>`;
  return body.toString();
}

/** The same words as plain text. */
export function textOf(content: MailContent, data: MailData): string {
  const { words, link } = data;
  const above = (label: string) => words('mail.layout.above-link', { label });
  const blocks = [
    words('mail.layout.greeting', { name: data.recipientName }),
    ...content.paragraphs.map((said) =>
      typeof said === 'string' ? said : said.map((point) => `- ${point}`).join('\n'),
    ),
    ...(content.button && link ? [`${above(content.button)}\n${link}`] : []),
    ...(content.more ?? []).map(({ label, href }) => `${above(label)}\n${href}`),
    `-- \n${closing(content, data)
      .map(({ text: said }) => said)
      .join('\n')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
