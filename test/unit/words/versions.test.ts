import { expect, it } from 'vitest';
import { hashOf } from '../../../shared/domain/audit.ts';
import { consentTexts, consentTextVersion, languages } from '../../../shared/words/index.ts';

/**
 * What was consented to must be found again: these hashes are of the words of each version. Whoever changes the words gives them a new
 * version in `shared/words/versions.ts`, and adds it here with its hash. Those before stay.
 */
const published: Record<string, string> = {
  'en-2': 'cd338590c7ac17ace5a7e3531f008efd0ef8ab78b63d97d56918f09878d35be3',
  'zh-1': 'b7c9db0bcd3472887d332b7a7b4de3bed9ee8f7f662b056b1fc3ab9633e23ae3',
};

it.each(languages)('the words of a consent have the hash of their version: %s', (language) => {
  expect({ version: consentTextVersion[language], hash: published[consentTextVersion[language]] }).toEqual({
    version: consentTextVersion[language],
    hash: hashOf(consentTexts(language)),
  });
});
