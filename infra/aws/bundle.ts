import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AssetHashType, DockerImage } from 'aws-cdk-lib/core';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The code of a function: its entry and all that it imports as one minified ES module, `index.mjs`, and a source map.
 * In process and not by CDK's NodejsFunction, which starts `npx esbuild` for each function and takes four times as long.
 * @param entry entry file from the root of the repository
 */
export function bundled(entry: string): Code {
  return Code.fromAsset(root, {
    // The same output is the same asset, so that a deployment leaves functions alone that have not changed.
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      local: {
        tryBundle(outputDirectory) {
          bundle(entry, outputDirectory);
          return true;
        },
      },
      image: DockerImage.fromRegistry('not used: bundling is local'),
      // CDK keeps one asset for equal options, and would give every function the code of the first without this.
      command: [entry],
    },
  });
}

function bundle(entry: string, outputDirectory: string): void {
  buildSync({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    outfile: join(outputDirectory, 'index.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // Prefer ESM builds: they are smaller after tree shaking and need no require() in an ES module.
    mainFields: ['module', 'main'],
    // The AWS SDK is bundled too: the one in the runtime changes under running code, ours is the one that was tested.
    minify: true,
    // Chinese texts take half the space as themselves than as escapes.
    charset: 'utf8',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
  });
}
