import { walkIn } from './support/walk-in.ts';

walkIn('zh');
