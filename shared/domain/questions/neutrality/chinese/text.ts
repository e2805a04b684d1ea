import { candidate, namesIn } from './people.ts';

/** A text in one spelling, so that rules need not know every comma. Its offsets lead back to what was written. */
export interface Reading {
  /** Half-width letters in upper case, full-width marks, no blanks or quotation marks, the candidate as one character. */
  text: string;
  /** The beginning of each character in the text as written, and last the end of the text. */
  starts: readonly number[];
  /** The end of each character in the text as written. */
  ends: readonly number[];
}

const marks: Record<string, string> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '~': '～',
  '@': '＃',
  '─': '—',
  '–': '—',
  '-': '—',
  '․': '·',
  你: '您',
  妳: '您',
  咱: '我',
  '｡': '。',
  '､': '、',
};

const dropped = /[\s“”„"'‘’「」『』《》〈〉【】*_]|\u200b|\u200c|\u200d|\u2060|\ufeff/;

/** Reads a text of any length in one pass. */
export function read(written: string): Reading {
  const names = namesIn(written);
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const add = (character: string, start: number, end: number) => {
    text += character;
    starts.push(start);
    ends.push(end);
  };
  for (let i = 0, n = 0; i < written.length; i++) {
    const name = names[n];
    if (name !== undefined && i === name.start) {
      // "小李他" is one person.
      if (text.endsWith(candidate)) ends[ends.length - 1] = name.end;
      else add(candidate, name.start, name.end);
      i = name.end - 1;
      n += 1;
      continue;
    }
    const code = written.charCodeAt(i);
    const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : written.charAt(i);
    if (half === '.') {
      add(/[\u3400-\u9fff]/.test(written.charAt(i - 1)) ? '。' : '.', i, i + 1);
    } else if (!dropped.test(half)) {
      const one = marks[half] ?? half;
      add(one >= 'a' && one <= 'z' ? one.toUpperCase() : one, i, i + 1);
    }
  }
  starts.push(written.length);
  return { text, starts, ends };
}
