import type { Spotted } from '../fault.ts';
import { find, matches, pattern } from './patterns.ts';
import { gradeOf, isUnknown } from './scale.ts';
import { read } from './text.ts';

const counted = pattern([
  '(?:迟到|早退|旷工|缺勤|出错|犯错|失误|投诉|违规|违纪|吵架|争吵|发脾气|请假|延误|漏)',
]);

/** Finds answers that lean to one side. The fault is one of the whole list, and stands at its first option. */
export function unbalancedOptions(written: string, options: readonly string[]): Spotted[] {
  const real = options
    .map((option, number) => ({ option: number, words: plain(option) }))
    .filter(({ words }) => words !== '' && !isUnknown(words));
  const [first] = real;
  if (first === undefined || real.length < 2) return [];
  const fault: Spotted[] = [
    { rule: 'unbalanced_options', option: first.option, start: 0, end: options[first.option]?.length ?? 0 },
  ];
  const text = read(written).text;
  // "每天/每周/每月" takes for granted that it happened.
  if (
    matches(counted, text) &&
    /多久|频率|多频繁|几次|多少次|次数/.test(text) &&
    real.every(
      ({ words }) => /^[每一两三几\d]|次|天|以上|以下/.test(words) && !/没|无|从|0|零|未|不/.test(words),
    )
  )
    return fault;
  const graded = real.flatMap(({ words }) => {
    const grade = gradeOf(words);
    return grade === undefined ? [] : [grade];
  });
  const numbered = options.filter((option) =>
    /^\s*[（(]?[1-5１-５一二三四五]\s*(?:分|[＝=.、．:：)）—-])/.test(option),
  ).length;
  if (numbered >= 5 && real.length >= 5) return [];
  if (mirrored(real.map(({ words }) => words))) return [];
  if (graded.length < 2 || graded.length < real.length * 0.6) return [];
  // Anchors of behaviour are sentences of their own.
  if (real.filter(({ words }) => words.length > 11).length > real.length / 2) return [];
  // "符合" and "不符合": a plain yes or no.
  if (real.length === 2 && new Set(graded.map(Math.sign)).size === 2) return [];
  return leans(graded, real.length - graded.length) ? fault : [];
}

/** "非常完整, 比较完整, 一般, 比较不完整, 非常不完整": as often with "不" as without it, with one in between at the most. */
function mirrored(words: readonly string[]): boolean {
  const [, stem] = words.map((one) => /不([\u4e00-\u9fff]{1,4})$/.exec(one)).find(Boolean) ?? [];
  if (stem === undefined) return false;
  const named = words.filter((one) => one.endsWith(stem));
  const denied = named.filter((one) => one.endsWith(`不${stem}`));
  return named.length === 2 * denied.length && words.length - named.length <= 1;
}

function leans(graded: readonly number[], odd: number): boolean {
  const up = graded.filter((grade) => grade > 0).length;
  const down = graded.filter((grade) => grade < 0).length;
  const middle = graded.length - up - down;
  if (up === 0 && down === 0) return false;
  if (up === 0 || down === 0) return odd === 0 || Math.max(up, down) >= 2;
  if (Math.abs(up - down) >= 2) return true;
  if (Math.abs(up - down) === 1 && middle === 0 && graded.length >= 3) return true;
  const highest = Math.max(...graded);
  const lowest = Math.min(...graded);
  return Math.abs(highest + lowest) >= (graded.length >= 4 ? 2 : 1.5);
}

const numbering = pattern(['^(?:（?[A-Z0-9一二三四五六七]{1,2}(?:分)?[）.、=：—])']);
function plain(option: string): string {
  const { text } = read(option);
  const [mark] = find(text, numbering);
  return text
    .slice(mark?.to ?? 0)
    .replace(/（[^）]*）/g, '')
    .replace(/[。，！]$/, '');
}
