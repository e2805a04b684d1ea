import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caseCodeBytes,
  formatCaseCode,
  normaliseCaseCode,
} from '../../../../shared/domain/check/case-code.ts';

const bytes = fc.uint8Array({ minLength: caseCodeBytes, maxLength: caseCodeBytes });

describe('formatCaseCode', () => {
  it('has one form, without signs that look alike', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(formatCaseCode(some)).toMatch(/^EH-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      }),
    );
  });

  it('gives other codes for other bytes', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(formatCaseCode(a) === formatCaseCode(b)).toBe(`${a}` === `${b}`);
      }),
    );
  });

  it('wants its five bytes', () => {
    expect(formatCaseCode(Uint8Array.of(0, 0, 0, 0, 31, 255))).toBe('EH-0000-000Z');
    expect(() => formatCaseCode(new Uint8Array(4))).toThrow(RangeError);
  });
});

describe('normaliseCaseCode', () => {
  it('reads what it wrote, typed in any way', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const code = formatCaseCode(some);
        const bare = code.slice(3).replace('-', '');
        for (const typed of [
          code,
          code.toLowerCase(),
          ` ${code} `,
          code.replaceAll('-', ' '),
          bare,
          `eh${bare}`,
          code.replaceAll('-', '–'),
        ]) {
          expect(normaliseCaseCode(typed)).toBe(code);
        }
      }),
    );
  });

  it('reads look-alikes and full-width letters as what was printed', () => {
    expect(normaliseCaseCode('EH-OI1L-7K3M')).toBe('EH-0111-7K3M');
    expect(normaliseCaseCode('ＥＨ７Ｋ３Ｍ－Ｑ９ＸＤ')).toBe('EH-7K3M-Q9XD');
  });

  it.each(['', 'EH-', 'EH-7K3M-Q9X', 'EH-7K3M-Q9XDD', 'XX-7K3M-Q9XD', '7K3M', '<script>'])(
    '%j is no code',
    (typed) => {
      expect(normaliseCaseCode(typed)).toBeUndefined();
    },
  );
});
