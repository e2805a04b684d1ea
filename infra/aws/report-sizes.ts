import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { entryMetadata } from './function.ts';

export interface FunctionSize {
  /** Entry file from the root of the repository. */
  entry: string;
  /** Bytes of the minified module, without its source map. */
  minified: number;
  /** Bytes of the same, compressed by gzip. */
  compressed: number;
}

interface FunctionResource {
  Type: string;
  Metadata?: Record<string, string>;
  Properties?: { Code?: { S3Key?: string } };
}

/**
 * The size of each function in a synthesised and bundled app.
 * @param directory output of `cdk synth`
 * @throws Error when the app is not synthesised there, or was not bundled
 */
export function functionSizes(directory: string): FunctionSize[] {
  const [template] = globSync(join(directory, '*.template.json'));
  if (!template) throw new Error(`There is no template in ${directory}. Run "npm run synth" first.`);
  const { Resources } = JSON.parse(readFileSync(template, 'utf8')) as {
    Resources: Record<string, FunctionResource>;
  };
  return Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Metadata, Properties }) => {
      const asset = `asset.${basename(Properties?.Code?.S3Key ?? '', '.zip')}`;
      const file = join(directory, asset, 'index.mjs');
      return {
        entry: Metadata?.[entryMetadata] ?? 'unknown',
        minified: statSync(file).size,
        compressed: gzipSync(readFileSync(file)).length,
      };
    });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`.padStart(8);
}

if (import.meta.main) {
  const sizes = functionSizes(process.argv[2] ?? 'cdk.out');
  const width = Math.max(...sizes.map(({ entry }) => entry.length));
  console.log(`${'function'.padEnd(width)}  minified   gzip`);
  for (const { entry, minified, compressed } of sizes)
    console.log(`${entry.padEnd(width)}  ${kilobytes(minified)}${kilobytes(compressed)}`);
}
