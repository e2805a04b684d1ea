import { describe, expect, it } from 'vitest';
import { rewriteOf, rulesOf } from './found.ts';

describe('what can be left out is left out', () => {
  it.each([
    ['{name}很守时，对吧？', '{name}很守时吗？'],
    ['{name}当时负责采购吧？', '{name}当时负责采购吗？'],
    ['难道{name}参加过培训吗？', '{name}参加过培训吗？'],
    ['{name}经常主动加班吗？', '{name}主动加班吗？'],
    ['{name}总是按时交报告吗？', '{name}按时交报告吗？'],
    ['{name}非常可靠吗？', '{name}可靠吗？'],
    ['{name}总是经常帮助同事吗?', '{name}帮助同事吗?'],
  ])('%s', (question, better) => {
    expect(rewriteOf(question)).toBe(better);
    expect(rulesOf(better)).toEqual([]);
  });

  // Half a remedy would look like a whole one.
  it.each([
    ['另一处没有办法改', '{name}总是甩锅吗？'],
    ['要猜问的是什么', '{name}怎么样？'],
    ['要分成两个问题', '{name}守时又友善吗？'],
  ])('and nothing is proposed where %s', (_, question) => {
    expect(rulesOf(question)).not.toEqual([]);
    expect(rewriteOf(question)).toBeUndefined();
  });
});
