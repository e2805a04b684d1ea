import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { document } from './document.ts';
import { detectionSection, falseAlarmSection, isMet, pairSection, valueSection } from './sections.ts';
import { speed } from './speed.ts';

const target = fileURLToPath(new URL('../../../docs/verification.md', import.meta.url));

/** Panels per row. A rate of 0.005 over five witnesses is then known to about 0.0005. */
const panels = Number(process.argv[2] ?? 4000);

const sections = [
  falseAlarmSection(panels),
  detectionSection(panels),
  valueSection(Math.ceil(panels / 3)),
  pairSection(Math.ceil(panels / 3)),
];
const text = document(sections, panels, speed());
process.stdout.write(text);
const missed = sections.flatMap(({ goals }) => goals).filter((goal) => !isMet(goal));
for (const { what, goal, measured } of missed)
  process.stderr.write(`Missed: ${what}: ${measured}, goal ${goal}\n`);
// Fewer panels are for a look, and do not replace what is published.
if (panels >= 4000) await writeFile(target, text);
if (missed.length > 0) process.exitCode = 1;
