import { afterAll, beforeAll, describe } from 'vitest';
import { startLocalStack } from '../../../infra/local/local-stack.ts';
import type { Language } from '../../../shared/words/index.ts';
import { changeAndWithdrawal } from '../walks/change-and-withdrawal.ts';
import { composingQuestions } from '../walks/composing.ts';
import { verification } from '../walks/verification.ts';
import { wholeWay } from '../walks/whole-way.ts';
import { openBrowser } from './visit.ts';
import { type Running, wayOf } from './way.ts';

const running = {} as Running;

/** The walks that a language makes without the script as well. Nothing depends on both, so that each walk is made so in one language. */
const plainly = {
  en: [wholeWay, verification],
  zh: [changeAndWithdrawal, composingQuestions],
};

/** Two files, one for each language, so that they can be walked side by side. */
export function walkIn(language: Language): void {
  beforeAll(async () => {
    running.stack = await startLocalStack({ daySeconds: 3600, loudness: 'quiet' });
    running.browser = await openBrowser();
  });

  afterAll(async () => {
    await running.browser?.close();
    await running.stack?.stop();
  });

  describe(`in ${language}, with the script`, () => {
    const way = wayOf(running, { language, script: true });
    for (const walk of [wholeWay, changeAndWithdrawal, verification, composingQuestions]) walk(running, way);
  });

  describe(`in ${language}, without the script`, () => {
    const way = wayOf(running, { language, script: false });
    for (const walk of plainly[language]) walk(running, way);
  });
}
