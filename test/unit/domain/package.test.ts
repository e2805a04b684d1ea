import { describe, expect, it } from 'vitest';
import { packageSchema } from '../../../shared/domain/package.ts';
import { packageById, packages } from '../../../shared/domain/packages/index.ts';
import { questionnaireById } from '../../../shared/domain/questionnaires/index.ts';

describe.each(packages.map((one) => [one.id, one] as const))('%s', (_id, one) => {
  it('can be served', () => {
    expect(packageSchema.parse(one)).toEqual(one);
  });

  it('has an item for each question, and a question for each item', () => {
    const { questions } = questionnaireById(one.questionnaireId, one.questionnaireVersion ?? 1);
    expect(new Set(questions.map(({ item }) => item))).toEqual(new Set(one.items.map(({ id }) => id)));
  });
});

it('finds a package by its id', () => {
  expect(packageById('people-manager')?.roleMix).toEqual({ manager: 1, report: 1 });
  expect(packageById('everything')).toBeUndefined();
});

describe('a package that cannot be served', () => {
  const [one] = packages;
  const paths = (change: object) =>
    packageSchema.safeParse({ ...one, ...change }).error?.issues.map(({ path }) => path.join('.'));
  it.each([
    ['a mix beyond the minimum', { roleMix: { manager: 2, peer: 2 } }, ['roleMix']],
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
      'a result that outlives what it shows',
      { timetable: { ...one?.timetable, retentionDays: 30 } },
      ['timetable.resultDays'],
    ],
    ['an item twice', { items: [...(one?.items ?? []), one?.items[0]] }, ['items']],
  ])('%s', (_what, change, expected) => {
    expect(paths(change)).toEqual(expected);
  });
});
