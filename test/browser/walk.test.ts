import { afterAll, beforeAll, describe } from 'vitest';
import { startLocalStack } from '../../infra/local/local-stack.ts';
import { openBrowser } from './support/visit.ts';
import { type Manner, type Running, wayOf } from './support/way.ts';
import { changeAndWithdrawal } from './walks/change-and-withdrawal.ts';
import { verification } from './walks/verification.ts';
import { wholeWay } from './walks/whole-way.ts';

const running = {} as Running;

beforeAll(async () => {
  running.stack = await startLocalStack({ daySeconds: 3600, loudness: 'quiet' });
  running.browser = await openBrowser();
});

afterAll(async () => {
  await running.browser?.close();
  await running.stack?.stop();
});

const manners: Manner[] = [
  { language: 'en', script: true },
  { language: 'zh', script: true },
  { language: 'en', script: false },
  { language: 'zh', script: false },
];

describe.each(manners)('in $language, with the script: $script', (manner) => {
  const way = wayOf(running, manner);
  wholeWay(running, way);
  changeAndWithdrawal(running, way);
  verification(running, way);
});
