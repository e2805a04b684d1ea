import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type PackId, packIds } from '../../shared/domain/law/schema.ts';
import { bannedBy } from '../../shared/domain/questions/composing/faults.ts';
import { checkNeutrality, type Fault, verdictOf } from '../../shared/domain/questions/neutrality/index.ts';
import { languages } from '../../shared/words/languages.ts';
import { endWithThePipe, linesOf, messageOf, write } from './lines.ts';

const usage = `Usage: npm run -s lint-questions -- FILE.jsonl [--pack ID]   (or - for standard input)
Packs: ${packIds.join(', ')}. Without one, what any of them bans is banned.`;

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.enum(languages),
  options: z.array(z.string()).optional(),
});

/** A fault of the command itself. */
class Misused extends Error {}

function argumentsOf(args: string[]): { file: string; pack: PackId } {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { pack: { type: 'string', default: 'strict-default' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    const pack = packIds.find((id) => id === values.pack);
    if (!pack) throw new Misused(`There is no jurisdiction pack “${values.pack}”.`);
    if (!file || more.length > 0) throw new Misused('Name one file.');
    return { file, pack };
  } catch (error) {
    throw new Misused(`${messageOf(error)}\n${usage}`);
  }
}

/** Offsets are those of the text: a fault of an option is told at the whole text, and names the option. */
function told(
  { rule, start, end, option, why, rewrite }: Fault,
  text: string,
  options: readonly string[] = [],
) {
  const place =
    option === undefined
      ? { start, end, why }
      : { start: 0, end: text.length, why: `Option “${options[option]}”: ${why}` };
  return { rule, ...place, ...(rewrite !== undefined && { rewrite }) };
}

/** @throws Error for a line that is no question, in words for whoever wrote it */
function printed(line: string, pack: PackId): string {
  const parsed = lineSchema.safeParse(JSON.parse(line));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') || 'it'}: ${issue?.message}`);
  }
  const { id, text, lang: language, options } = parsed.data;
  const faults = checkNeutrality({ text, language, ...(options && { options }) }, bannedBy(pack));
  return JSON.stringify({
    id,
    verdict: verdictOf(faults),
    faults: faults.map((fault) => told(fault, text, options)),
  });
}

/** Reads one question a line and prints one verdict a line, in the same order. @returns how many lines could not be read */
async function lint({ file, pack }: { file: string; pack: PackId }): Promise<number> {
  let faulty = 0;
  for await (const { number, text } of linesOf(file)) {
    const line = text.trim();
    if (!line) continue;
    try {
      await write(process.stdout, [printed(line, pack)]);
    } catch (error) {
      faulty += 1;
      await write(process.stderr, [`Line ${number}: ${messageOf(error)}`]);
    }
  }
  return faulty;
}

endWithThePipe();
try {
  if ((await lint(argumentsOf(process.argv.slice(2)))) > 0) process.exitCode = 2;
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
}
