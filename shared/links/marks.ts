import { createHmac } from 'node:crypto';
import type { Marks } from '../domain/check/network-and-device.ts';
import { networkOf } from './network.ts';

const markBytes = 16;

/**
 * The keyed hash of one thing in one check. The check is part of the message, so that hashes of two checks can never be compared, and so
 * is what kind of thing it is.
 */
const mark = (key: string, checkId: string, kind: keyof Marks, value: string): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([checkId, kind, value]))
    .digest()
    .subarray(0, markBytes)
    .toString('base64url');

/**
 * Where a request came from, so that two requests of one check can be compared and nothing else: HMAC-SHA-256 (RFC 2104),
 * cut to 16 bytes, in base64url.
 *
 * @param key secret; without it the few addresses that there are could all be tried
 * @param from `sourceIp` as API Gateway saw it; `device` the random id in the browser's cookie
 */
export function marksOf(key: string, checkId: string, from: { sourceIp?: string; device?: string }): Marks {
  const network = from.sourceIp && networkOf(from.sourceIp);
  return {
    ...(network && { network: mark(key, checkId, 'network', network) }),
    ...(from.device && { device: mark(key, checkId, 'device', from.device) }),
  };
}
