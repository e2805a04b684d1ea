import { expect, it } from 'vitest';
import { fill, press } from '../support/acts.ts';
import { thereAndBack } from '../support/walk.ts';
import type { Running, Way } from '../support/way.ts';

/** Pages that anybody can open. */
export function verification(running: Running, way: Way): void {
  const { language, words, own } = way;
  it('anybody can verify a case code', { timeout: 60_000 }, async () => {
    const anybody = await own();
    await anybody.page.goto(running.stack.baseUrl);
    await anybody.see('home');
    await thereAndBack(anybody, 'home', language);
    await anybody.page.goto(`${running.stack.baseUrl}/verify`);
    await anybody.see('verify');
    await press(anybody.page, words('public.verify.do'));
    await anybody.see('verify-faults');
    await fill(anybody.page, { caseCode: 'EH-0000-0000' });
    await press(anybody.page, words('public.verify.do'));
    await anybody.see('verify-unknown');
    const [check] = await (async () => {
      const token = await running.stack.tokens('rita');
      const response = await fetch(`${running.stack.baseUrl}/v1/checks`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      return ((await response.json()) as { checks: { caseCode: string }[] }).checks;
    })();
    await anybody.page.goto(`${running.stack.baseUrl}/verify`);
    await fill(anybody.page, { caseCode: check?.caseCode.toLowerCase() ?? '' });
    await press(anybody.page, words('public.verify.do'));
    await anybody.see('verify-genuine');
    expect(anybody.complaints).toEqual([]);
    await anybody.context.close();
  });
}
