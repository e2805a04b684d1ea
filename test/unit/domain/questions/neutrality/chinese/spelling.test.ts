import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../../../shared/domain/questions/neutrality/chinese/sentences.ts';
import { read } from '../../../../../../shared/domain/questions/neutrality/chinese/text.ts';
import { wordsOf } from './found.ts';

describe('a text in any spelling', () => {
  it.each([
    ['half-width marks', '{name}很守时,对吧?', ',对吧'],
    ['blanks', '{name} 很 守时 ， 对 吧 ？', '， 对 吧'],
    ['full-width letters', '{name}的ＫＰＩ由谁定？', undefined],
  ])('is read alike with %s, and its words are quoted as they stand', (_, question, words) => {
    expect(wordsOf(words === undefined ? 'jargon' : 'leading', question)).toEqual([words ?? 'ＫＰＩ']);
  });

  it.each([
    '{name}',
    '{ name }',
    '候选人',
    '他',
    '她',
    '他/她',
    'TA',
    'ta',
    '小李',
    '老赵',
    '王工',
    '李老师',
    '王明',
    'Alex',
    '这位同事',
  ])('finds the candidate as %s', (who) => {
    expect(read(`${who}怎么样？`).text).toBe('@怎么样？');
  });

  it.each([
    '小组',
    '小学',
    '小程序',
    '老方案',
    '其他人',
    '他们',
    '施工',
    '金工车间',
    '周会',
    '马上',
    '方案',
    '高效',
  ])('takes %s for nobody', (words) => {
    expect(read(`${words}怎么样？`).text).toBe(`${words}怎么样？`);
  });

  it('leads each character back to where it stood', () => {
    const written = '　“{name}” 总 是 Ａ';
    const { text, starts, ends } = read(written);
    expect([...text].map((_, i) => written.slice(starts[i], ends[i]))).toEqual(['{name}', '总', '是', 'Ａ']);
    expect(text).toBe('@总是A');
  });
});

describe('what frames a question', () => {
  it.each([
    ['工期紧张时，{name}怎么沟通？', '工期紧张时'],
    ['收银系统崩溃的时候{name}先做什么？', '收银系统崩溃的时候'],
    ['在没有人监督的情况下，{name}怎么做？', '在没有人监督的情况下'],
    ['{name}及时汇报吗？', ''],
    ['{name}当时向谁汇报？', ''],
  ])('%s', (question, frame) => {
    const { text, framed } = questionOf(question, []);
    expect([...text].filter((_, i) => framed[i]).join('')).toBe(frame);
  });
});
