import type { HttpRequest } from '../../shared/http/request.ts';
import type { PageTools } from './tools.ts';

/**
 * Out of reach of scripts, never sent along from another site's forms, and over HTTPS only wherever we are served by it.
 *
 * @param seconds how long the browser keeps it; 0 takes it away
 */
export function cookie(
  { publicBaseUrl }: Pick<PageTools, 'publicBaseUrl'>,
  name: string,
  value: string,
  seconds: number,
): string {
  const secure = publicBaseUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** What the browser sent of a cookie. */
export const cookieOf = ({ headers }: Pick<HttpRequest, 'headers'>, name: string): string | undefined =>
  (headers.cookie ?? '')
    .split(/; */)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
