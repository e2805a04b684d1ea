import { openTable } from '../../shared/store/table.ts';
import { clock } from './clock.ts';
import { readEnvironment } from './environment.ts';
import type { StepTools } from './step-handler.ts';

/** The tools of a function that works on checks and sends no mail. */
export function quietTools(): StepTools {
  const { TABLE_NAME, DAY_SECONDS } = readEnvironment('TABLE_NAME', 'DAY_SECONDS');
  return { table: openTable(TABLE_NAME), moment: clock(DAY_SECONDS) };
}
