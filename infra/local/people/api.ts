import { setTimeout as pause } from 'node:timers/promises';

interface CheckView {
  id: string;
  caseCode: string;
  status: string;
  disputes: { n: number; decision?: unknown }[];
}

/** The API as an HR system or a reviewer's tool calls it. */
export function api(baseUrl: string, token: string) {
  const call = async <T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> => {
    const response = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`);
    return answer as T;
  };
  const check = (id: string) => call<CheckView>('GET', `/v1/checks/${id}`);
  return {
    check,
    order: (order: unknown, key: string) =>
      call<CheckView>('POST', '/v1/checks', order, { 'Idempotency-Key': key }),
    report: (id: string) => call<{ findings: { text: string }[] }>('GET', `/v1/checks/${id}/report`),
    changeScope: (id: string, change: unknown) => call<CheckView>('POST', `/v1/checks/${id}/scope`, change),
    decide: (id: string, n: number, decision: unknown) =>
      call<CheckView>('POST', `/v1/checks/${id}/disputes/${n}/decision`, decision),
    /** Waits until the check has one of these statuses. @throws Error after `seconds` */
    async reaches(id: string, statuses: string[], seconds = 40): Promise<CheckView> {
      const deadline = Date.now() + seconds * 1000;
      for (;;) {
        const now = await check(id);
        if (statuses.includes(now.status)) return now;
        if (Date.now() > deadline) throw new Error(`The check is still ${now.status}.`);
        await pause(200);
      }
    },
  };
}

export type Api = ReturnType<typeof api>;
