import type { Moment } from '../../shared/domain/terms/clock.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { openTable, type Table } from '../../shared/store/table.ts';
import type { Frame } from '../../shared/web/views/frame.ts';
import { type Language, wordsOf } from '../../shared/words/index.ts';
import { clock } from '../runtime/clock.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { type OriginKey, originKey } from '../runtime/origin-key.ts';

/** The tools of every page. */
export interface PageTools {
  table: Table;
  moment: () => Moment;
  companyName: string;
  /** E-mail address at which candidates and referees can ask. */
  hotline: string;
  /** Without a slash at the end. */
  publicBaseUrl: string;
  signIn: { issuer: string; clientId: string; rolesClaim: string; scopePrefix: string };
  originKey: OriginKey;
}

export function pageTools(): PageTools {
  const env = readEnvironment(
    'TABLE_NAME',
    'DAY_SECONDS',
    'COMPANY_NAME',
    'HOTLINE',
    'PUBLIC_BASE_URL',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'ROLES_CLAIM',
    'SCOPE_PREFIX',
    'ORIGIN_KEY_ARN',
  );
  return {
    table: openTable(env.TABLE_NAME),
    moment: clock(env.DAY_SECONDS),
    companyName: env.COMPANY_NAME,
    hotline: env.HOTLINE,
    publicBaseUrl: env.PUBLIC_BASE_URL.replace(/\/$/, ''),
    signIn: {
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID,
      rolesClaim: env.ROLES_CLAIM,
      scopePrefix: env.SCOPE_PREFIX,
    },
    originKey: originKey(env.ORIGIN_KEY_ARN),
  };
}

/** Where a page is shown, in the reader's language; English when nobody has said another. */
export const frameOf = (
  { companyName, hotline }: Pick<PageTools, 'companyName' | 'hotline'>,
  { basePath }: Pick<HttpRequest, 'basePath'>,
  language: Language = 'en',
): Frame => ({
  basePath,
  companyName,
  hotline,
  words: wordsOf[language],
});
