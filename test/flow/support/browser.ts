import { parse } from 'node-html-parser';
import { fieldsOf } from '../../../infra/local/demo/visitor.ts';

export interface Visited {
  url: string;
  status: number;
  html: string;
}

/** A browser without JavaScript: it keeps cookies per host and follows redirects. */
export class Browser {
  private readonly jars = new Map<string, Map<string, string>>();
  /** Every address that a redirect has led to, the newest last. */
  readonly trail: string[] = [];

  cookie(url: string, name: string): string | undefined {
    return this.jar(url).get(name);
  }

  setCookie(url: string, name: string, value: string): void {
    this.jar(url).set(name, value);
  }

  open(url: string, headers: Record<string, string> = {}): Promise<Visited> {
    return this.go(url, { headers });
  }

  post(url: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) {
    return this.go(url, { method: 'POST', body: new URLSearchParams(fields).toString(), headers });
  }

  /** Fills in the form whose address ends in `action` and sends it, as a form of the same site. */
  submit(page: Visited, action: string, fields: Record<string, string> = {}): Promise<Visited> {
    const form = parse(page.html)
      .querySelectorAll('form')
      .find((one) => one.getAttribute('method') === 'post' && one.getAttribute('action')?.endsWith(action));
    if (!form) throw new Error(`${page.url} has no form for ${action}.`);
    const target = new URL(form.getAttribute('action') ?? '', page.url).href;
    return this.post(target, { ...fieldsOf(form), ...fields }, { 'Sec-Fetch-Site': 'same-origin' });
  }

  private async go(url: string, first: RequestInit): Promise<Visited> {
    let [address, request] = [url, first];
    for (let hop = 0; hop < 12; hop += 1) {
      const response = await fetch(address, {
        ...request,
        redirect: 'manual',
        headers: {
          Accept: 'text/html',
          Cookie: [...this.jar(address)].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(request.body && { 'Content-Type': 'application/x-www-form-urlencoded' }),
          ...request.headers,
        },
      });
      this.keep(address, response.headers.getSetCookie());
      const html = await response.text();
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || !location)
        return { url: address, status: response.status, html };
      address = new URL(location, address).href;
      this.trail.push(address);
      request = {};
    }
    throw new Error(`${url} leads in a circle.`);
  }

  private keep(url: string, cookies: string[]): void {
    for (const cookie of cookies) {
      const [pair = '', ...attributes] = cookie.split(/; */);
      const name = pair.slice(0, pair.indexOf('='));
      const gone =
        attributes.some((each) => /^max-age=0$/i.test(each)) ||
        attributes.some((each) => /^expires=/i.test(each) && Date.parse(each.slice(8)) < Date.now());
      if (gone) this.jar(url).delete(name);
      else this.jar(url).set(name, pair.slice(name.length + 1));
    }
  }

  private jar(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    return jar;
  }
}
