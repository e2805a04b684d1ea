import { describe, expect, it } from 'vitest';
import { deviceOf } from '../../../functions/pages/device.ts';
import type { PageTools } from '../../../functions/pages/tools.ts';
import { readRequest } from '../../../shared/http/request.ts';
import { onDay } from '../support/checks.ts';
import { eventFor } from '../support/http-event.ts';

const known = 'abcdefghijklmnopqrst_-';

const device = (publicBaseUrl: string, cookie = '', daySeconds = 86_400) => {
  const tools = { publicBaseUrl, moment: () => ({ ...onDay(0), daySeconds }) } as PageTools;
  const headers = { Cookie: cookie };
  return deviceOf(tools, readRequest(eventFor('refereeAct', { headers })));
};

describe('a device', () => {
  it('that is new gets 128 random bits, out of reach of scripts and other hosts, for thirty days', () => {
    const { id, cookies } = device('https://checks.example.com');
    expect(Buffer.from(id, 'base64url')).toHaveLength(16);
    expect(cookies).toEqual([
      `__Host-evenhand_device=${id}; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure`,
    ]);
    expect(device('https://checks.example.com').id).not.toBe(id);
  });

  it('has another name where there is no HTTPS, because browsers refuse that one there', () => {
    const { id, cookies } = device('http://127.0.0.1:3000', '', 1);
    expect(cookies).toEqual([`evenhand_device=${id}; Path=/; Max-Age=3600; HttpOnly; SameSite=Lax`]);
  });

  it('that is known keeps its cookie and the end of it', () => {
    expect(device('https://checks.example.com', `a=b; __Host-evenhand_device=${known}`)).toEqual({
      id: known,
      cookies: [],
    });
  });

  it.each([
    ['a name that another host may set', `evenhand_device=${known}`],
    ['another length', `__Host-evenhand_device=${known}x`],
    ['other characters', `__Host-evenhand_device=${known.slice(1)}%`],
  ])('is not taken from a cookie of %s', (_, cookie) => {
    expect(device('https://checks.example.com', cookie).cookies).toHaveLength(1);
  });
});
