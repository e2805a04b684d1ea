import { describe, expect, it } from 'vitest';
import { packageIds, packageSchema } from '../../../../shared/domain/order/package.ts';
import { packageById, packages, packageTitle } from '../../../../shared/domain/order/packages/index.ts';
import { questionnaireById } from '../../../../shared/domain/questions/published.ts';
import { questionsFor } from '../../../../shared/domain/terms/questionnaire.ts';
import { wordsOf } from '../../../../shared/words/index.ts';

describe.each(packages.map((one) => [one.id, one] as const))('%s', (_id, one) => {
  const { questions } = questionnaireById(one.questionnaire.id, one.questionnaire.version);
  const of = (itemId: string) => questions.filter(({ item }) => item === itemId);

  it('can be served', () => {
    expect(packageSchema.parse(one)).toEqual(one);
  });

  it('has an item for each question, and a question for each item', () => {
    expect(new Set(questions.map(({ item }) => item))).toEqual(new Set(one.items.map(({ id }) => id)));
  });

  it.each(one.items)('asks under $id about what the item says, and nothing else', (item) => {
    const fields = of(item.id).flatMap((question) => (question.kind === 'fact' ? [question.field] : []));
    const rated = of(item.id).flatMap((question) => (question.kind === 'scale' ? [question.competency] : []));
    expect(new Set(fields)).toEqual(new Set(item.claims));
    expect(new Set(rated)).toEqual(new Set(item.competencies));
  });

  it.each(one.acceptedRoles)('has enough to ask of a %s', (role) => {
    const consented = Object.fromEntries(one.items.map(({ id }) => [id, true]));
    const asked = questionsFor({ ...one, questions, id: one.id }, role, { consented, hasEntry: false });
    expect(asked.filter(({ kind }) => kind === 'scale').length).toBeGreaterThanOrEqual(3);
  });

  it('lets its mildest role be asked about something', () => {
    expect(one.items.some(({ minimumRisk }) => minimumRisk === 'low')).toBe(true);
  });
});

it('there is one of every id', () => {
  expect(packages.map(({ id }) => id)).toEqual(packageIds);
});

it('finds a package by its id', () => {
  expect(packageById('people-manager')?.roleMix).toEqual([
    { anyOf: ['manager'], least: 1 },
    { anyOf: ['report'], least: 1 },
  ]);
  expect(packageById('everything')).toBeUndefined();
});

it('accepts other witnesses in place of employers from people who return or work for themselves', () => {
  const [demand] = packageById('independent')?.roleMix ?? [];
  expect(demand?.anyOf).toEqual(expect.arrayContaining(['client', 'teacher', 'volunteer_lead']));
});

it('is called by its name, or by its id when there is none of it', () => {
  expect(packageTitle(wordsOf.en, 'junior')).toBe('Junior');
  expect(packageTitle(wordsOf.zh, 'junior')).toMatch(/\p{Script=Han}/u);
  expect(packageTitle(wordsOf.en, 'gone')).toBe('gone');
});

describe('a package that cannot be served', () => {
  const one = packageById('professional');
  const paths = (change: object) =>
    packageSchema.safeParse({ ...one, ...change }).error?.issues.map(({ path }) => path.join('.'));
  it.each([
    [
      'a mix beyond the minimum',
      {
        roleMix: [
          { anyOf: ['manager'], least: 2 },
          { anyOf: ['peer'], least: 2 },
        ],
      },
      ['roleMix'],
    ],
    [
      'a role that counts twice',
      {
        roleMix: [
          { anyOf: ['manager', 'peer'], least: 1 },
          { anyOf: ['peer'], least: 1 },
        ],
      },
      ['roleMix'],
    ],
    [
      'a demand for somebody who is not accepted',
      { roleMix: [{ anyOf: ['teacher'], least: 1 }] },
      ['roleMix'],
    ],
    ['two witnesses', { minimumReferences: 2 }, ['minimumReferences']],
    ['a maximum under the minimum', { minimumReferences: 5, maximumReferees: 4 }, ['maximumReferees']],
    [
      'a reminder after the end',
      { timetable: { ...one?.timetable, consentReminderDays: [7] } },
      ['timetable.consentReminderDays'],
    ],
    [
      'reminders that do not follow',
      { timetable: { ...one?.timetable, refereeReminderDays: [6, 3] } },
      ['timetable.refereeReminderDays'],
    ],
    [
      'more reminders than anybody bears',
      { timetable: { ...one?.timetable, refereeReminderDays: [1, 2, 3, 4] } },
      ['timetable.refereeReminderDays'],
    ],
    [
      'more rounds of asking others than two',
      { timetable: { ...one?.timetable, followUpRounds: 3 } },
      ['timetable.followUpRounds'],
    ],
    [
      'a result that outlives what it shows',
      { timetable: { ...one?.timetable, retentionDays: 30 } },
      ['timetable.resultDays'],
    ],
    ['an item twice', { items: [...(one?.items ?? []), one?.items[0]] }, ['items']],
    ['an item about nothing', { items: [{ ...one?.items[1], competencies: [] }] }, ['items.0']],
    [
      'a look back without an end',
      { items: [{ ...one?.items[0], lookBackYears: 40 }] },
      ['items.0.lookBackYears'],
    ],
  ])('%s', (_what, change, expected) => {
    expect(paths(change)).toEqual(expected);
  });
});
