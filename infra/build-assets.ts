import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const sources = fileURLToPath(new URL('../shared/web/assets/', import.meta.url));
const target = fileURLToPath(new URL('../shared/web/assets.generated.ts', import.meta.url));

/** Browsers of the last few years; older ones get the pages without script. */
const browsers = ['chrome111', 'firefox121', 'safari16.4'];

async function bundle(file: string): Promise<string> {
  const result = await build({
    entryPoints: [`${sources}${file}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: browsers,
    legalComments: 'none',
    tsconfig: `${sources}tsconfig.json`,
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`Nothing was made of ${file}.`);
  return output.text.trim();
}

/** A name that changes with its content, so that it may be cached for ever. */
const hashed = (stem: string, ending: string, body: string): string =>
  `${stem}-${createHash('sha256').update(body).digest('hex').slice(0, 10)}.${ending}`;

/**
 * Bundles style and script.
 * @returns the text of `shared/web/assets.generated.ts`
 */
export async function buildAssets(): Promise<string> {
  const [style, script] = await Promise.all([bundle('theme.css'), bundle('page.ts')]);
  const styleName = hashed('style', 'css', style);
  const scriptName = hashed('page', 'js', script);
  return [
    '// Made by infra/build-assets.ts from shared/web/assets. Do not edit.',
    `export const styleName = ${JSON.stringify(styleName)};`,
    `export const scriptName = ${JSON.stringify(scriptName)};`,
    '/** By file name, as served at `/assets/{name}`. */',
    'export const assets: Record<string, { body: string; type: string }> = {',
    `  [styleName]: { type: 'text/css; charset=utf-8', body: ${JSON.stringify(style)} },`,
    `  [scriptName]: { type: 'text/javascript; charset=utf-8', body: ${JSON.stringify(script)} },`,
    '};',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(target, await buildAssets());
