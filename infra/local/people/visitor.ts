import { addressOf, type Label } from './finder.ts';
import { Form } from './form.ts';
import { type Page, pageOf } from './page.ts';

const mostHops = 12;

/** A browser without JavaScript: it keeps cookies per host and follows redirects. */
export class Visitor {
  /** Every address that a redirect has led to, the newest last. */
  readonly trail: string[] = [];
  private readonly jars = new Map<string, Map<string, string>>();
  private readonly followsAnswers: boolean;

  /** @param options.followsAnswers whether the answer to a form is followed where it leads (default), or looked at as it is */
  constructor({ followsAnswers = true }: { followsAnswers?: boolean } = {}) {
    this.followsAnswers = followsAnswers;
  }

  cookie(url: string, name: string): string | undefined {
    return this.jar(url).get(name);
  }

  setCookie(url: string, name: string, value: string): void {
    this.jar(url).set(name, value);
  }

  open(url: string, headers: Record<string, string> = {}): Promise<Page> {
    return this.go(url, { headers }, true);
  }

  /** Follows the link with these words. @throws NotOnPage */
  follow(page: Page, link: Label): Promise<Page> {
    return this.open(addressOf(page, link));
  }

  /** Fills in the form that a button belongs to, and presses it. @throws NotOnPage */
  press(page: Page, button: Label, fillIn: (form: Form) => unknown = () => {}): Promise<Page> {
    const form = Form.sentBy(page, button);
    fillIn(form);
    return this.send(form);
  }

  /** Sends a form as a page of the same site does. */
  send({ target, fields }: Form): Promise<Page> {
    return this.post(target, fields, { 'Sec-Fetch-Site': 'same-origin' });
  }

  /** Sends fields to an address without having a form for it. */
  post(
    url: string,
    fields: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Page> {
    const body = new URLSearchParams(fields).toString();
    return this.go(url, { method: 'POST', body, headers }, this.followsAnswers);
  }

  private async go(url: string, first: RequestInit, follows: boolean): Promise<Page> {
    let [address, request] = [url, first];
    for (let hop = 0; hop < mostHops; hop += 1) {
      const response = await this.ask(address, request);
      const location = response.headers.get('location') ?? '';
      const { status } = response;
      const leads = status >= 300 && status < 400 && location !== '';
      if (!leads || !follows) return pageOf({ url: address, status, location, html: await response.text() });
      await response.body?.cancel();
      address = new URL(location, address).href;
      this.trail.push(address);
      request = {};
    }
    throw new Error(`${url} leads in a circle.`);
  }

  private async ask(address: string, request: RequestInit): Promise<Response> {
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
    return response;
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
