import { randomBytes } from 'node:crypto';
import { longestOriginDays } from '../../shared/domain/check/network-and-device.ts';
import { keptFor } from '../../shared/domain/terms/clock.ts';
import type { HttpRequest } from '../../shared/http/request.ts';
import { cookie, cookieOf } from './cookies.ts';
import type { PageTools } from './tools.ts';

/** Where there is HTTPS the browser itself refuses this name to other hosts and to paths. */
const nameFor = ({ publicBaseUrl }: PageTools): string =>
  publicBaseUrl.startsWith('https:') ? '__Host-evenhand_device' : 'evenhand_device';

const devicePattern = /^[\w-]{22}$/;

export interface Device {
  /** 128 random bits, which say nothing of the device. */
  id: string;
  /** The cookie to set; none when the browser has one. It is not renewed, so that it ends with its thirty days. */
  cookies: string[];
}

/** The device that a form was posted from: known by its cookie, or new. */
export function deviceOf(tools: PageTools, request: HttpRequest): Device {
  const name = nameFor(tools);
  const known = cookieOf(request, name);
  if (known && devicePattern.test(known)) return { id: known, cookies: [] };
  const id = randomBytes(16).toString('base64url');
  const moment = tools.moment();
  const seconds = Math.ceil((Date.parse(keptFor(moment, longestOriginDays)) - moment.now) / 1000);
  return { id, cookies: [cookie(tools, name, id, seconds)] };
}
