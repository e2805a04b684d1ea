import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  assumptionsFor,
  judge,
  matrixOf,
  roleDifferences,
} from '../../../shared/domain/verification/ratings/index.ts';
import { randomFrom } from './random.ts';
import { type Role, simulate, standard } from './simulate.ts';

const target = fileURLToPath(
  new URL('../../../shared/domain/verification/ratings/null.generated.ts', import.meta.url),
);

const witnessSteps = [3, 4, 5, 6, 7, 8];
const answerSteps = [4, 6, 9, 14, 20, 40];
const panels = 24_000;
const rate = 0.004;

/** Half of the panels have one role only, half several: as the detector is least sure in the one and most in the other. */
const roles: Role[][] = [
  Array<Role>(8).fill('peer'),
  ['manager', 'peer', 'peer', 'report', 'client', 'peer', 'manager', 'report'],
];

const assumptions = assumptionsFor(4);

function cut(witnesses: number, answers: number): number {
  const random = randomFrom(witnesses * 1000 + answers);
  // Missing answers are left out here: what counts is how many there are.
  const model = {
    ...standard,
    questions: answers,
    competencies: Math.min(5, Math.ceil(answers / 3)),
    missing: 0.02,
  };
  const supports: number[] = [];
  for (let panel = 0; panel < panels; panel += 1) {
    const setting = { roles: (roles[panel % 2] as Role[]).slice(0, witnesses) };
    const matrix = matrixOf(simulate(random, model, setting).panel);
    const trust = matrix.rows.map(() => 1);
    const differences = roleDifferences(matrix, trust, assumptions);
    for (const { support } of judge(matrix, trust, assumptions, differences)) supports.push(support);
  }
  supports.sort((a, b) => b - a);
  return Number((supports[Math.floor(supports.length * rate)] as number).toFixed(2));
}

const rows = witnessSteps.map((witnesses) => answerSteps.map((answers) => cut(witnesses, answers)));
await writeFile(
  target,
  `/** Written by \`npm run bench:null\`; see there for the model. Support reached by 4 in 1,000 honest witnesses. */
export const witnessSteps = [${witnessSteps.join(', ')}] as const;
export const answerSteps = [${answerSteps.join(', ')}] as const;
export const cuts: readonly (readonly number[])[] = [
${rows.map((row) => `  [${row.join(', ')}],`).join('\n')}
];
`,
);
