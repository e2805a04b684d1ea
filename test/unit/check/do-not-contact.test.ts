import { describe, expect, it } from 'vitest';
import { mustNotContact } from '../../../shared/domain/do-not-contact.ts';

describe('the do-not-contact list', () => {
  it.each([
    ['an address', ['bob@rival.example'], 'bob@rival.example', true],
    ['an address in other letters', [' Bob@Rival.Example '], 'BOB@rival.example', true],
    ['a link as people paste it', ['mailto:bob@rival.example'], 'bob@rival.example', true],
    ['another person there', ['bob@rival.example'], 'eve@rival.example', false],
    ['a domain', ['rival.example'], 'eve@rival.example', true],
    ['a domain with its sign', ['@rival.example'], 'eve@rival.example', true],
    ['a subdomain', ['rival.example'], 'eve@mail.eu.rival.example', true],
    ['a domain that only ends alike', ['rival.example'], 'eve@notrival.example', false],
    ['a domain above', ['mail.rival.example'], 'eve@rival.example', false],
    ['an empty entry', ['', '  ', '@'], 'eve@rival.example', false],
    ['no list', [], 'eve@rival.example', false],
  ])('%s', (_, list, email, listed) => {
    expect(mustNotContact(list, email)).toBe(listed);
  });
});
