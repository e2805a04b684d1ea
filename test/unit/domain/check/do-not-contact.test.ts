import { describe, expect, it } from 'vitest';
import { kindOf, mustNotContact } from '../../../../shared/domain/check/do-not-contact.ts';

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
    ['another mailbox name for the same', ['bob@rival.example'], 'bob+work@rival.example', true],
    ['the same the other way round', ['bob+jobs@rival.example'], 'bob@rival.example', true],
    ['a domain in its own letters', ['müller.example'], 'eve@xn--mller-kva.example', true],
    ['a domain as the mail system writes it', ['xn--mller-kva.example'], 'eve@müller.example', true],
    ['a domain whose last part is in Punycode', ['rival.xn--p1ai'], 'eve@mail.rival.рф', true],
    ['a domain of an Indian script', ['उदाहरण.भारत'], 'eve@xn--p1b6ci4b4b3a.xn--h2brj9c', true],
    ['a domain with its last dot', ['rival.example.'], 'eve@rival.example', true],
  ])('%s', (_, list, email, listed) => {
    expect(mustNotContact(list, { email })).toBe(listed);
  });

  it.each([
    ['as written', 'Kim Lee', 'Kim Lee', true],
    ['in other letters and spaces', '  KIM   lee ', 'Kim Lee', true],
    ['family name first', 'Núñez, Ana', 'Ana Nunez', true],
    ['without the stroke', 'Łukasz Sørensen', 'Lukasz Sorensen', true],
    ['in Chinese, with a space', '王小明', '王 小明', true],
    ['in Chinese', '王 小明', '王 小明', true],
    ['somebody with one name more', 'Kim Lee', 'Kim Lee Park', false],
    ['somebody else', 'Kim Lee', 'Kim Li', false],
    ['with accents that stand alone', 'Nu\u0301n\u0303ez Ana', 'Núñez Ana', true],
    ['in Greek without its accents', 'Νίκος Παπάς', 'Νικος Παπας', true],
    ['in an Indian script', 'रवि शर्मा', 'शर्मा, रवि', true],
    ['somebody whose vowels are others', 'रवि शर्मा', 'रेवा शर्मा', false],
    ['somebody whose name has no sign', 'かとう けん', 'がとう けん', false],
  ])('a person by name: %s', (_, entry, name, listed) => {
    expect(mustNotContact([entry], { email: 'kim@home.example', name })).toBe(listed);
    expect(mustNotContact([entry], { email: 'kim@home.example' })).toBe(false);
  });

  it.each([
    ['kim@example.com', 'address'],
    ['example.com', 'domain'],
    ['@example.com', 'domain'],
    ['公司.中国', 'domain'],
    ['उदाहरण.भारत', 'domain'],
    ['rival.xn--p1ai', 'domain'],
    ['Kim Lee', 'person'],
    ['王小明', 'person'],
  ])('%s is a %s', (entry, kind) => {
    expect(kindOf(entry)).toBe(kind);
  });
});
