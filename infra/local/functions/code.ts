import { join } from 'node:path';
import { build } from 'esbuild';
import { fingerprint } from '../fingerprint.ts';
import { keep } from '../kept.ts';

/** Where the code of the functions is. */
export interface FunctionCode {
  /** The absolute path of the module to load for an entry file, which is named from the root of the code. */
  fileOf(entry: string): string;
  /** Folder for what Node compiles, absolute. */
  compileCache?: string;
}

/** The TypeScript files as they are: Node strips their types. */
export const sourceCode = (root: string): FunctionCode => ({ fileOf: (entry) => join(root, entry) });

/** Everything that the functions are made of. */
const sources = ['functions', 'shared', 'package-lock.json', 'infra/local/functions/code.ts'];

/**
 * All functions as one set of ES modules that share what they have in common: a thread loads them three times as fast as the
 * hundreds of files they are made of. Kept below `.evenhand/` until one of these changes.
 *
 * @param root of the repository, absolute
 */
export async function bundledCode(root: string, entries: string[]): Promise<FunctionCode> {
  const directory = join(
    root,
    '.evenhand',
    'functions',
    await fingerprint(root, sources, JSON.stringify(entries)),
  );
  await keep(directory, (aside) => bundle(root, entries, aside));
  return {
    fileOf: (entry) => join(directory, entry.replace(/\.ts$/, '.mjs')),
    compileCache: join(directory, 'compiled'),
  };
}

async function bundle(root: string, entries: string[], outdir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [...new Set(entries)],
    outbase: root,
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    // Some packages are CommonJS and ask for Node's own modules.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    charset: 'utf8',
    // Stack traces name the TypeScript files.
    sourcemap: 'inline',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
