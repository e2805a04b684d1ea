import { describe, expect, it } from 'vitest';
import { type FieldFault, faultIn } from '../../../shared/domain/terms/refusal.ts';
import {
  parseAddress,
  parseCancel,
  parseDoNotContact,
  parseLanguage,
  parseNomination,
  parseReview,
  parseVerify,
} from '../../../shared/web/forms/index.ts';
import { wordsOf } from '../../../shared/words/index.ts';

const body = (values: Record<string, string>): URLSearchParams => new URLSearchParams(values);
const paths = (result: { faults?: { path: string }[] | undefined }): string[] =>
  (result.faults ?? []).map(({ path }) => path);

describe('parseNomination', () => {
  const row = (index: number, more: Record<string, string> = {}): Record<string, string> =>
    Object.fromEntries(
      Object.entries({
        name: ' Maria Schmidt ',
        email: ' Maria@Example.ORG ',
        role: 'manager',
        relationship: 'Led my team',
        'from-month': '04',
        'from-year': '2019',
        'to-month': '',
        'to-year': '',
        entry: '',
        ...more,
      }).map(([field, value]) => [`referees.${index}.${field}`, value]),
    );

  it('reads a referee, and tidies name and address', () => {
    expect(parseNomination(body(row(0))).ok).toEqual({
      referees: [
        {
          name: 'Maria Schmidt',
          email: 'maria@example.org',
          role: 'manager',
          relationship: 'Led my team',
          period: { from: '2019-04' },
        },
      ],
      doNotContact: [],
    });
  });

  it('reads an end and an entry', () => {
    const given = row(0, { 'to-month': '08', 'to-year': '2022', entry: 'work.0' });
    expect(parseNomination(body(given)).ok?.referees[0]).toMatchObject({
      period: { from: '2019-04', to: '2022-08' },
      entry: 'work.0',
    });
  });

  it('closes up over empty rows, so that faults of rules name the row that is shown', () => {
    const result = parseNomination(
      body({
        ...row(1, { name: '', email: '', relationship: '', 'from-month': '', 'from-year': '' }),
        ...row(4),
      }),
    );
    expect(result.ok?.referees).toHaveLength(1);
    expect(result.values['referees.0.name']).toBe(' Maria Schmidt ');
    expect(result.values['referees.4.name']).toBeUndefined();
  });

  it('is an empty list without rows; that the rule refuses', () => {
    expect(parseNomination(body({ doNotContact: '' })).ok).toEqual({ referees: [], doNotContact: [] });
  });

  it.each([
    [{ name: '' }, ['referees.0.name']],
    [{ email: 'maria' }, ['referees.0.email']],
    [{ email: '' }, ['referees.0.email']],
    [{ role: '' }, ['referees.0.role']],
    [{ role: 'boss' }, ['referees.0.role']],
    [{ relationship: ' ' }, ['referees.0.relationship']],
    [{ 'from-month': '', 'from-year': '' }, ['referees.0.from']],
    [{ 'from-month': '13' }, ['referees.0.from']],
    [{ 'from-year': '19' }, ['referees.0.from']],
    [{ 'to-month': '05' }, ['referees.0.to']],
    [{ 'to-month': '03', 'to-year': '2019' }, ['referees.0.to']],
    [{ name: 'A\nBcc: b@example.com' }, ['referees.0.name']],
    [{ name: 'x'.repeat(201) }, ['referees.0.name']],
    [{ place: 'Portugal' }, ['referees.0.place']],
    [{ place: 'XX' }, ['referees.0.place']],
    [{ language: 'fr' }, ['referees.0.language']],
  ])('refuses %o', (more, expected) => {
    expect(paths(parseNomination(body(row(0, more))))).toEqual(expected);
  });

  it.each([
    [
      'kim@example.com\r\nExample.com\n\n@rival.example',
      ['kim@example.com', 'example.com', '@rival.example'],
    ],
    ['a@b.example, a@b.example; b.example', ['a@b.example', 'b.example']],
  ])('reads whom not to contact: %j', (text, expected) => {
    expect(parseNomination(body({ ...row(0), doNotContact: text })).ok?.doNotContact).toEqual(expected);
  });

  it('refuses an unclear entry of whom not to contact', () => {
    expect(paths(parseNomination(body({ ...row(0), doNotContact: 'boss' })))).toEqual(['doNotContact']);
  });

  it('reads where a referee is and in which language they are written to', () => {
    const [given] = parseNomination(body(row(0, { place: ' us-ca ', language: 'zh' }))).ok?.referees ?? [];
    expect(given).toMatchObject({ place: 'US-CA', language: 'zh' });
  });

  it('leaves out a place and a language that the candidate does not know', () => {
    const [given] = parseNomination(body(row(0, { place: '', language: '' }))).ok?.referees ?? [];
    expect(Object.keys(given ?? {})).not.toContain('place');
    expect(Object.keys(given ?? {})).not.toContain('language');
  });

  it('does not take a choice from a list alone for a referee', () => {
    const empty = { 'referees.0.role': 'peer', 'referees.0.place': 'DE', 'referees.0.language': 'en' };
    expect(parseNomination(body(empty)).ok?.referees).toEqual([]);
  });
});

describe('parseDoNotContact', () => {
  const parse = (doNotContact: string) => parseDoNotContact(body({ doNotContact }));

  it.each<[string, string[]]>([
    ['', []],
    [
      'Kim@Example.com\r\nExample.com\n\n@Rival.example',
      ['kim@example.com', 'example.com', '@rival.example'],
    ],
    ['a@b.example, a@b.example; b.example', ['a@b.example', 'b.example']],
    ['mailto:kim@example.com', ['kim@example.com']],
    ['Kim Lee <kim@example.com>', ['kim@example.com']],
    ['Ana Núñez\nJean-Luc O’Neill', ['Ana Núñez', 'Jean-Luc O’Neill']],
    ['Núñez, Ana', ['Núñez, Ana']],
    ['Ana Lee, Kim Doe, Eva Roth', ['Ana Lee', 'Kim Doe', 'Eva Roth']],
    ['Ana Lee, kim@example.com', ['Ana Lee', 'kim@example.com']],
    ['王小明、李四，example.cn；欧阳娜娜', ['王小明', '李四', 'example.cn', '欧阳娜娜']],
  ])('reads %j as %j', (text, expected) => {
    expect(parse(text).ok?.doNotContact).toEqual(expected);
  });

  it.each(['boss', 'Kim', '王', 'kim@', '@', 'kim@example', 'Ana Lee\nKim', 'kim@example.com, boss', '...'])(
    'refuses %j, which could be anybody, and says how to write it',
    (text) => {
      const [first] = parse(text).faults ?? [];
      expect(first).toMatchObject({ path: 'doNotContact', key: 'form.do-not-contact-unclear' });
      expect(first?.message).toContain('a first and a last name');
    },
  );

  it('refuses a line that is one person or two: taken for one, neither would be spared', () => {
    expect(parse('Ana Lee, Kim Doe').faults?.[0]?.key).toBe('form.do-not-contact-two');
  });

  it('keeps no more than the rule allows', () => {
    const lines = (n: number) => Array.from({ length: n }, (_, index) => `p${index}@example.com`).join('\n');
    expect(parse(lines(200)).ok?.doNotContact).toHaveLength(200);
    expect(parse(lines(201)).faults?.[0]).toMatchObject({ values: { most: 200 } });
  });
});

describe('parseLanguage', () => {
  it.each([
    [
      { language: 'zh', back: 'rights' },
      { language: 'zh', back: 'rights' },
    ],
    [{ language: 'en' }, { language: 'en', back: '' }],
    [{ language: 'fr', back: 'check' }, { back: 'check' }],
    [
      { language: 'zh', back: '//elsewhere.example' },
      { language: 'zh', back: '' },
    ],
    [
      { language: 'zh', back: 'a'.repeat(61) },
      { language: 'zh', back: '' },
    ],
    [{}, { back: '' }],
  ])('%o is %o', (values, expected) => {
    expect(parseLanguage(body(values)).ok).toEqual(expected);
  });
});

describe('parseAddress', () => {
  it('reads a referee and an address', () => {
    expect(parseAddress(body({ refereeId: 'r2', email: ' New@Example.org' })).ok).toEqual({
      refereeId: 'r2',
      email: 'new@example.org',
    });
  });

  it.each([
    [{ refereeId: 'r2', email: '' }, ['email-r2']],
    [{ refereeId: 'r2', email: 'new' }, ['email-r2']],
    [{ refereeId: '../x', email: 'a@example.org' }, ['refereeId']],
    [{}, ['refereeId', 'email-']],
  ])('refuses %o', (values, expected) => {
    expect(paths(parseAddress(body(values)))).toEqual(expected);
  });
});

describe('parseReview', () => {
  const findings = [{ n: 1 }, { n: 2 }, { n: 3 }];

  it('reads answers; what is not named stays unanswered, and words alone are a comment', () => {
    const values = {
      'finding-1': 'accept',
      'comment-1': '',
      'finding-2': 'dispute',
      'comment-2': ' Wrong year. ',
      'comment-3': 'So it was.',
    };
    expect(parseReview(body(values), findings).ok).toEqual({
      responses: [
        { n: 1, kind: 'accept' },
        { n: 2, kind: 'dispute', comment: 'Wrong year.' },
        { n: 3, kind: 'comment', comment: 'So it was.' },
      ],
    });
  });

  it('takes an empty form: everything is accepted', () => {
    expect(parseReview(body({}), findings).ok).toEqual({ responses: [] });
  });

  it.each([
    [{ 'finding-1': 'dispute' }, ['comment-1']],
    [{ 'finding-2': 'comment', 'comment-2': '  ' }, ['comment-2']],
    [{ 'finding-1': 'reject' }, ['finding-1']],
    [{ 'finding-1': 'comment', 'comment-1': 'x'.repeat(3001) }, ['comment-1']],
  ])('refuses %o', (values, expected) => {
    expect(paths(parseReview(body(values), findings))).toEqual(expected);
  });

  it('does not read findings that are not shown', () => {
    expect(parseReview(body({ 'finding-9': 'dispute' }), findings).ok).toEqual({ responses: [] });
  });
});

describe('parseVerify', () => {
  it.each([
    ['EH-7K3M-Q9XD', 'EH-7K3M-Q9XD'],
    [' eh 7k3m q9xd ', 'EH-7K3M-Q9XD'],
    ['EH–7K3M–Q9XD', 'EH-7K3M-Q9XD'],
    ['hello', 'HELLO'],
  ])('%j is read as %j', (typed, expected) => {
    expect(parseVerify(body({ caseCode: typed })).ok).toEqual({ caseCode: expected });
  });

  it('asks for a code when there is none', () => {
    expect(paths(parseVerify(body({ caseCode: ' ' })))).toEqual(['caseCode']);
  });
});

describe('parseCancel', () => {
  it.each([
    [{}, {}],
    [{ note: ' The role is filled. ' }, { note: 'The role is filled.' }],
  ])('%o is %o', (values, expected) => {
    expect(parseCancel(body(values)).ok).toEqual(expected);
  });

  it('refuses a note that is too long', () => {
    expect(paths(parseCancel(body({ note: 'x'.repeat(501) })))).toEqual(['note']);
  });
});

describe('every parser', () => {
  it.each<[string, { faults?: FieldFault[] | undefined }]>([
    ['address', parseAddress(body({ refereeId: 'r1', email: 'x'.repeat(300) }))],
    ['cancel', parseCancel(body({ note: 'x'.repeat(501) }))],
    ['do not contact', parseDoNotContact(body({ doNotContact: 'boss' }))],
    ['nomination', parseNomination(body({ 'referees.0.name': 'x'.repeat(201), 'referees.0.to-year': '20' }))],
    ['review', parseReview(body({ 'finding-1': 'reject' }), [{ n: 1 }])],
    ['verify', parseVerify(body({}))],
  ])('of %s has its faults in every language', (_name, { faults = [] }) => {
    expect(faults.length).toBeGreaterThan(0);
    for (const one of faults) {
      expect(one.key, one.message).toBeDefined();
      expect(faultIn(wordsOf.en, one).message).toBe(one.message);
      expect(faultIn(wordsOf.zh, one).message).toMatch(/\p{Script=Han}/u);
      expect(faultIn(wordsOf.zh, one).message).not.toMatch(/[{}]/);
    }
  });

  it('says how long a text may be', () => {
    const { faults = [] } = parseNomination(body({ 'referees.0.relationship': 'x'.repeat(301) }));
    const told = faults.find(({ path }) => path === 'referees.0.relationship');
    expect(told?.message).toBe('Use at most 300 characters.');
    expect(told && faultIn(wordsOf.zh, told).message).toBe('最多300个字符。');
  });

  it('keeps a field called __proto__ from reaching anything', () => {
    const result = parseVerify(new URLSearchParams('__proto__=x&constructor=y&caseCode='));
    expect(Object.keys(result.values)).toEqual(['__proto__', 'constructor', 'caseCode']);
    expect(result.values.toString).toBeUndefined();
  });
});
