import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, longestResume, resumeSchema } from '../../../../shared/domain/order/json-resume.ts';

const read = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));
const parse = (document: unknown) => resumeSchema.parse(document);
const sample = (name: string) => parse(read(new URL(`resumes/${name}.json`, import.meta.url)));
const pathsOf = (document: unknown) =>
  resumeSchema.safeParse(document).error?.issues.map(({ path }) => path.join('.'));

const shipped = new URL('../../../../node_modules/@jsonresume/schema/', import.meta.url);
const examples = [
  new URL('sample.resume.json', shipped),
  ...readdirSync(new URL('examples/', shipped))
    .filter((name) => name.endsWith('.json'))
    .map((name) => new URL(`examples/${name}`, shipped)),
];

describe('documents that the format ships', () => {
  it.each(examples)('%s keeps every entry, with months', (file) => {
    const document = read(file) as { basics: { name: string }; work: { startDate: string }[] };
    const resume = parse(document);
    expect(resume.basics.name).toBe(document.basics.name);
    expect(resume.work.map(({ startDate }) => startDate)).toEqual(
      document.work.map(({ startDate }) => startDate.slice(0, 7)),
    );
    expect(entriesOf(resume).length).toBeGreaterThanOrEqual(document.work.length);
  });
});

describe('documents as people have them', () => {
  it('reads the keys of older versions, and an address written as a link', () => {
    const resume = sample('old-keys');
    expect(resume.basics).toEqual({ name: 'Ilse Brandt', email: 'ilse.brandt@example.com' });
    expect(resume.work).toEqual([
      { name: 'Nordlicht GmbH', position: 'Buchhalterin', startDate: '2014-03' },
      { name: 'Hafen & Co', position: 'Assistant', startDate: '2009-03', endDate: '2014-02' },
    ]);
    expect(resume.education).toEqual([
      { institution: 'Universität Kiel', studyType: 'Diplom', startDate: '2003', endDate: '2008' },
    ]);
  });

  it('passes over nulls, blanks and words for "it lasts"', () => {
    const resume = sample('nulls-and-blanks');
    expect(resume.basics).toEqual({ name: 'Tomás Ruiz', email: 'tomas@example.org' });
    expect(resume.work).toEqual([{ name: 'Molino' }, { name: 'Faro', position: 'Cook', startDate: '2018' }]);
    expect(resume.volunteer).toEqual([{ organization: 'Banco de Alimentos', position: 'Driver' }]);
    expect([resume.education, resume.certificates, resume.references]).toEqual([[], [], []]);
  });

  it('reads dates of every form to the month, and to the year where the month cannot be told', () => {
    const resume = sample('many-dates');
    expect(resume.basics).toEqual({ name: 'Wei Lin', email: 'wei@example.net' });
    expect(resume.work.map(({ name, startDate, endDate }) => [name, startDate, endDate])).toEqual([
      ['A', '2019', '2021-03'],
      ['B', '2017-03', '2018-04'],
      ['C', '2015-03', '2016-09'],
      ['D', '2012', '2014-06'],
      ['E', '2010-07', undefined],
      ['F', '2006', '2008'],
      ['G', '2004-07', '2005'],
      ['H', '2003-01', '2003-12'],
      ['I', '2001-01', '2002-12'],
    ]);
  });

  it('reads lists written as objects, single entries, plain words and other names of the same thing', () => {
    const resume = sample('odd-shapes');
    expect(resume.basics).toEqual({ name: 'Amara Diallo', label: 'Nurse, Teacher' });
    expect(entriesOf(resume)).toEqual([
      { key: 'work.0', organisation: 'Clinique du Port', position: 'Nurse', startDate: '2016' },
      {
        key: 'work.1',
        organisation: 'École de soins',
        position: 'Teacher',
        startDate: '2019-09',
        endDate: '2020-06',
      },
      {
        key: 'education.0',
        organisation: 'Université de Dakar',
        position: 'Licence, Soins',
        endDate: '2015',
      },
    ]);
    expect(resume.certificates).toEqual([
      { name: 'First aid' },
      { name: 'Triage', issuer: 'Croix-Rouge', date: '2017-05' },
    ]);
    expect(resume.references).toEqual([
      { name: 'B. Sow', reference: 'A pleasure to work with.' },
      { reference: 'Further ones on request' },
    ]);
  });
});

describe('what is refused', () => {
  it.each([['a text'], [[]], [null], [7], [true], [{ invoice: 1 }]])('%j is no résumé', (document) => {
    expect(pathsOf(document)).toEqual(['']);
  });

  it('names each section when nothing can be read', () => {
    expect(pathsOf({ basics: 5, work: 'x', education: [1, 2], skills: [] })).toEqual([
      'basics',
      'work',
      'education',
    ]);
  });

  it('takes a document of which anything can be read, and an empty one', () => {
    expect(pathsOf({ basics: { name: 'A' }, work: 'x' })).toBeUndefined();
    expect(pathsOf({})).toBeUndefined();
  });

  it('says so when more is left than can be kept', () => {
    const entry = { name: 'n'.repeat(90) };
    const work = Array.from({ length: longestResume / 100 + 1 }, () => entry);
    const [issue] = resumeSchema.safeParse({ work }).error?.issues ?? [];
    expect(issue?.message).toMatch(/at most 100 KB/);
    expect(pathsOf({ work: [entry], projects: ['p'.repeat(longestResume)] })).toBeUndefined();
  });
});

describe('for any JSON', () => {
  const dates = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }).map(String),
  );
  const entry = fc.dictionary(fc.constantFrom('name', 'company', 'position', 'institution'), fc.jsonValue());
  const document = fc.record(
    {
      basics: fc.jsonValue(),
      work: fc.array(
        fc.tuple(entry, dates, dates).map(([rest, startDate, endDate]) => ({ ...rest, startDate, endDate })),
      ),
      education: fc.jsonValue(),
      certificates: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );

  it('never throws, and what it keeps it would keep again unchanged', () => {
    fc.assert(
      fc.property(fc.oneof(document, fc.jsonValue()), (value) => {
        const result = resumeSchema.safeParse(value);
        if (!result.success) return;
        expect(parse(result.data)).toEqual(result.data);
        for (const { startDate, endDate } of result.data.work) {
          expect(startDate ?? '2020').toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
          expect(endDate ?? '2020').toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
        }
      }),
    );
  });
});
