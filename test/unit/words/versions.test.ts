import { expect, it } from 'vitest';
import { hashOf } from '../../../shared/domain/check/audit.ts';
import { consentTexts, consentTextVersion, languages } from '../../../shared/words/index.ts';

/**
 * What was consented to must be found again: these hashes are of the words of each version. Whoever changes the words gives them a new
 * version in `shared/words/versions.ts`, and adds it here with its hash. Those before stay.
 */
const published: Record<string, string> = {
  'en-2': 'cd338590c7ac17ace5a7e3531f008efd0ef8ab78b63d97d56918f09878d35be3',
  'zh-1': 'b7c9db0bcd3472887d332b7a7b4de3bed9ee8f7f662b056b1fc3ab9633e23ae3',
  'en-3': '0163661c8e9a573a6da3a5eac6817a9530678161bfa55bcf84bee4be4c8ba1ed',
  'zh-2': '49b07ed13c390db9f19d85005da2f59847d6ee2fe3e2641656862f789c0ea198',
  'en-4': 'e032369f57e11e183dc8c138034115ada5e279a0966785c74cc684d28d6e1ef6',
  'zh-3': '8fc0513815f9e33fc73f56352a3a0b342d6ba890fb56cd5715887a86ca2aba7b',
  'en-5': '604e44ca09763b10123b654aa0793090b8bd113f2847dc57ce715c8aeb072fbd',
  'zh-4': 'c52136b9f119b2dffc62d2b3df93a2d7a1c2af54e11896bd7fad46480786a891',
  'zh-5': '44d6d5b258632b685bb992524c28d867a9a64c4a523e870dcd1792758277d1f5',
  'en-6': 'f0b30c10ba6757b45039ff454d4a1913fdf67ffcaa533bd1b70cf68d7cbaa86f',
  'zh-6': 'de99d093a1a7a13be7b6b50723331e1ba36d91c73fa0f4df942a2a7d77d515b4',
};

it.each(languages)('the words of a consent have the hash of their version: %s', (language) => {
  expect({ version: consentTextVersion[language], hash: published[consentTextVersion[language]] }).toEqual({
    version: consentTextVersion[language],
    hash: hashOf(consentTexts(language)),
  });
});
