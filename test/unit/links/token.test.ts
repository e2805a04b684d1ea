import { describe, expect, it } from 'vitest';
import { hashToken, looksLikeToken, newToken } from '../../../shared/links/token.ts';

describe('a token', () => {
  it('is 256 random bits that are safe in a path', () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(token, 'base64url')).toHaveLength(32);
      expect(looksLikeToken(token)).toBe(true);
    }
  });

  it('is kept as its SHA-256', () => {
    // printf abc | sha256sum
    expect(hashToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each(['', 'abc', 'a'.repeat(42), 'a'.repeat(44), `${'a'.repeat(42)}/`, `${'a'.repeat(43)}\n`])(
    'is nothing else: %j',
    (text) => {
      expect(looksLikeToken(text)).toBe(false);
    },
  );
});
