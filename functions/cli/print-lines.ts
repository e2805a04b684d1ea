import { type Line, messageOf } from './lines.ts';
import { readPanel } from './panel-schema.ts';
import { printPanel } from './print-panel.ts';

/** The outcome of some lines: results in order, and a message per line that could not be read. */
export interface Printed {
  results: string[];
  faults: string[];
}

/** Reads and judges some panels. Lines without anything in them are passed over. */
export default function printLines(lines: readonly Line[]): Printed {
  const printed: Printed = { results: [], faults: [] };
  for (const { number, text } of lines) {
    // A mark of the byte order, which some programs put first, goes with the blanks.
    const line = text.trim();
    if (!line) continue;
    try {
      printed.results.push(printPanel(readPanel(line)));
    } catch (error) {
      printed.faults.push(`Line ${number}: ${messageOf(error)}`);
    }
  }
  return printed;
}
