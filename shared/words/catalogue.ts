import { candidate as candidateEn } from './en/candidate.ts';
import { common as commonEn } from './en/common.ts';
import { consent as consentEn } from './en/consent.ts';
import { fault as faultEn } from './en/fault.ts';
import { finding as findingEn } from './en/finding.ts';
import { form as formEn } from './en/form.ts';
import { law as lawEn } from './en/law.ts';
import { mail as mailEn } from './en/mail.ts';
import { process as processEn } from './en/process.ts';
import { publicPages as publicEn } from './en/public.ts';
import { referee as refereeEn } from './en/referee.ts';
import { refusal as refusalEn } from './en/refusal.ts';
import { report as reportEn } from './en/report.ts';
import { scope as scopeEn } from './en/scope.ts';
import { signal as signalEn } from './en/signal.ts';
import type { Language } from './languages.ts';
import { candidate as candidateZh } from './zh/candidate.ts';
import { common as commonZh } from './zh/common.ts';
import { consent as consentZh } from './zh/consent.ts';
import { fault as faultZh } from './zh/fault.ts';
import { finding as findingZh } from './zh/finding.ts';
import { form as formZh } from './zh/form.ts';
import { law as lawZh } from './zh/law.ts';
import { mail as mailZh } from './zh/mail.ts';
import { process as processZh } from './zh/process.ts';
import { publicPages as publicZh } from './zh/public.ts';
import { referee as refereeZh } from './zh/referee.ts';
import { refusal as refusalZh } from './zh/refusal.ts';
import { report as reportZh } from './zh/report.ts';
import { scope as scopeZh } from './zh/scope.ts';
import { signal as signalZh } from './zh/signal.ts';

const en = {
  ...candidateEn,
  ...commonEn,
  ...consentEn,
  ...faultEn,
  ...findingEn,
  ...formEn,
  ...lawEn,
  ...mailEn,
  ...processEn,
  ...publicEn,
  ...refereeEn,
  ...refusalEn,
  ...reportEn,
  ...scopeEn,
  ...signalEn,
} as const;

/** The name of a text: `area.what`, where the area is the file it stands in. */
export type Key = keyof typeof en;

// A record over all keys: a text that has not been translated does not compile.
const zh: Record<Key, string> = {
  ...candidateZh,
  ...commonZh,
  ...consentZh,
  ...faultZh,
  ...findingZh,
  ...formZh,
  ...lawZh,
  ...mailZh,
  ...processZh,
  ...publicZh,
  ...refereeZh,
  ...refusalZh,
  ...reportZh,
  ...scopeZh,
  ...signalZh,
};

/** Every text that candidates, referees and the public read, in ICU message format, by language and key. */
export const catalogue: Record<Language, Readonly<Record<Key, string>>> = { en, zh };

export const isKey = (text: string): text is Key => Object.hasOwn(en, text);
