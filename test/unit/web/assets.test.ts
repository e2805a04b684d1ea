import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildAssets } from '../../../infra/build-assets.ts';
import { assets, scriptName, styleName } from '../../../shared/web/assets.generated.ts';
import { languages } from '../../../shared/words/index.ts';
import { pagesIn } from './all-pages.ts';

describe('assets', () => {
  it('are made from their sources: run `node infra/build-assets.ts` when this fails', async () => {
    const committed = new URL('../../../shared/web/assets.generated.ts', import.meta.url);
    expect(await readFile(committed, 'utf8')).toBe(await buildAssets());
  });

  it('load nothing from elsewhere', () => {
    for (const { body } of Object.values(assets)) {
      expect(body).not.toMatch(/https?:\/\/|url\((?!#)|@import/);
    }
    expect(assets[styleName]?.type).toContain('text/css');
    expect(assets[scriptName]?.type).toContain('javascript');
  });

  it('and the page weigh under 30 KB on a referee’s phone', () => {
    const weight = (text: string) => gzipSync(text, { level: 6 }).length;
    const parts = {
      page: Math.max(
        ...languages
          .flatMap((language) => Object.entries(pagesIn(language)))
          .filter(([name]) => name.startsWith('question') || name.startsWith('referee start'))
          .map(([, make]) => weight(make())),
      ),
      style: weight(assets[styleName]?.body ?? ''),
      script: weight(assets[scriptName]?.body ?? ''),
    };
    const total = parts.page + parts.style + parts.script;
    console.info(
      `Compressed bytes of a referee's heaviest page: page ${parts.page}, style ${parts.style}, script ${parts.script}, together ${total}.`,
    );
    expect(total).toBeLessThan(30_000);
  });
});
