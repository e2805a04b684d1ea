import { crossVerify } from '../../../shared/domain/verification/cross-verify.ts';
import type { Panel } from '../../../shared/domain/verification/panel.ts';
import { randomFrom } from './random.ts';
import { simulate, standard } from './simulate.ts';

export interface Speed {
  /** Time of a panel as a multiple of one with 5 witnesses and 20 questions, in the same run. */
  rows: { witnesses: number; questions: number; ratio: number }[];
}

const sizes = [
  [5, 20],
  [5, 40],
  [5, 80],
  [10, 20],
] as const;

/** Middle of several rounds, since the machine may be busy with other things. */
function milliseconds(panels: readonly Panel[]): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    for (const panel of panels) crossVerify(panel);
    return (performance.now() - start) / panels.length;
  });
  return times.sort((a, b) => a - b)[3] as number;
}

/** How the time of one panel grows with witnesses and questions. */
export function speed(): Speed {
  const random = randomFrom(9);
  const timed = sizes.map(([witnesses, questions]) => {
    const model = { ...standard, questions, competencies: questions / 4 };
    const roles = Array.from({ length: witnesses }, () => 'peer' as const);
    const panels = Array.from({ length: 300 }, () => simulate(random, model, { roles }).panel);
    return { witnesses, questions, time: milliseconds(panels) };
  });
  const base = timed[0]?.time ?? Number.NaN;
  return {
    rows: timed.map(({ witnesses, questions, time }) => ({ witnesses, questions, ratio: time / base })),
  };
}
