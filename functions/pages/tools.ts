import type { Moment } from '../../shared/domain/moment.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { openTable, type Table } from '../../shared/store/table.ts';
import type { Frame } from '../../shared/web/pages/index.ts';
import { clock } from '../runtime/clock.ts';
import { readEnvironment } from '../runtime/environment.ts';

/** What every page needs. */
export interface PageTools {
  table: Table;
  moment: () => Moment;
  companyName: string;
  /** Without a slash at the end. */
  publicBaseUrl: string;
  signIn: { issuer: string; clientId: string; rolesClaim: string; scopePrefix: string };
}

export function pageTools(): PageTools {
  const env = readEnvironment(
    'TABLE_NAME',
    'DAY_SECONDS',
    'COMPANY_NAME',
    'PUBLIC_BASE_URL',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'ROLES_CLAIM',
    'SCOPE_PREFIX',
  );
  return {
    table: openTable(env.TABLE_NAME),
    moment: clock(env.DAY_SECONDS),
    companyName: env.COMPANY_NAME,
    publicBaseUrl: env.PUBLIC_BASE_URL.replace(/\/$/, ''),
    signIn: {
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID,
      rolesClaim: env.ROLES_CLAIM,
      scopePrefix: env.SCOPE_PREFIX,
    },
  };
}

export const frameOf = (
  { companyName }: Pick<PageTools, 'companyName'>,
  { basePath }: Pick<HttpRequest, 'basePath'>,
): Frame => ({
  basePath,
  companyName,
});
