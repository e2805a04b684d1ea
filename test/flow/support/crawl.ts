import { addressesOn } from './links.ts';
import type { World } from './world.ts';

/** How a mail scanner looks to us. */
const scanner = { 'User-Agent': 'LinkScanner/1.0', Accept: '*/*', 'Sec-Fetch-Site': 'none' };
const atOnce = 6;

export interface Crawled {
  status: number;
  /** Whole addresses that the page leads to, by links, forms, styles, scripts or a redirect. */
  leadsTo: string[];
}

/**
 * Follows some addresses as a mail scanner does before their reader: every one, and whatever is found there, as far as it leads.
 * Addresses elsewhere are not ours to answer and are not followed.
 */
export async function crawl(
  { stack }: World,
  start: string[],
  method: 'GET' | 'HEAD' = 'GET',
): Promise<Map<string, Crawled>> {
  const { origin } = new URL(stack.baseUrl);
  const seen = new Map<string, Crawled>();
  const queue = new Set(start);
  const isNew = (url: string) => new URL(url).origin === origin && !seen.has(url);
  while (queue.size > 0) {
    const batch = [...queue].slice(0, atOnce);
    for (const url of batch) queue.delete(url);
    await Promise.all(
      batch.filter(isNew).map(async (url) => {
        const response = await fetch(url, { method, redirect: 'manual', headers: scanner });
        const location = response.headers.get('location');
        const found = addressesOn(await response.text(), url);
        const leadsTo = [...found, ...(location ? [new URL(location, url).href] : [])];
        seen.set(url, { status: response.status, leadsTo });
        for (const next of leadsTo.map((one) => one.replace(/#.*/, ''))) if (isNew(next)) queue.add(next);
      }),
    );
  }
  return seen;
}
