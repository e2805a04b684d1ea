import { describe, expect, it } from 'vitest';
import { fromAddress } from '../../../shared/mail/from-address.ts';

const from = (name: string) => fromAddress(name, 'checks@northwind.example');

/** What a mail program shows of encoded words. */
const decoded = (header: string) =>
  header
    .replace(/ <.*/, '')
    .split(' ')
    .map((word) => Buffer.from(/^=\?UTF-8\?B\?(.+)\?=$/.exec(word)?.[1] ?? '', 'base64').toString())
    .join('');

describe('the sender', () => {
  it('is quoted when it is plain', () => {
    expect(from('Northwind, Inc.')).toBe('"Northwind, Inc." <checks@northwind.example>');
  });

  it('cannot break out of its quotes or its line', () => {
    expect(from('North"wind\\ \r\nBcc: eve@rival.example')).toBe(
      '"Northwind Bcc: eve@rival.example" <checks@northwind.example>',
    );
  });

  it.each([
    'Müller & Söhne GmbH',
    '北风仪器有限公司',
    'Ćwik 🧪 Łódź Société Générale d’Instrumentation de Précision',
  ])('is encoded in words of at most 75 characters: %s', (name) => {
    const header = from(name);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    expect(decoded(header)).toBe(name);
    for (const word of header.replace(/ <.*/, '').split(' ')) expect(word.length).toBeLessThanOrEqual(75);
  });
});
