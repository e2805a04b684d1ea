import { describe, expect, it } from 'vitest';
import { found, rulesOf } from './found.ts';

const question = 'How did {name} keep the records?';

describe('answers that lean to one side', () => {
  it.each([
    [['Excellent', 'Very good', 'Good', 'Fair']],
    [['Always', 'Often', 'Sometimes']],
    [['Very satisfied', 'Satisfied', 'Rather satisfied', 'Slightly satisfied', 'Dissatisfied']],
    [['Much worse', 'Worse', 'Slightly worse', 'About the same']],
    [['Yes', 'Yes, with great care', 'Mostly yes']],
    [['Poor', 'Very poor', 'Terrible', 'Acceptable']],
  ])('%j', (options) => {
    expect(rulesOf(question, options)).toEqual(['unbalanced_options']);
  });

  it('are marked at the first answer of the scale', () => {
    expect(found(question, ["I don't know", 'Superb', 'Good', 'Fair'])).toEqual([
      'unbalanced_options: Superb',
    ]);
  });
});

describe('answers that do not', () => {
  it.each([
    [['Always', 'Often', 'Sometimes', 'Rarely', 'Never', 'I could not observe this']],
    [['Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree']],
    [['Yes', 'Partly', 'No', "Don't know"]],
    [['Weekly', 'Monthly', 'Quarterly', 'Less often', 'Never']],
    [['Manager', 'Colleague', 'Client', 'Other']],
    [['January', 'February', 'March']],
    [['None', 'Up to a quarter', 'Up to half', 'More than half']],
    [
      [
        '1 - never wrote anything down',
        '2 - wrote down some orders',
        '3 - wrote down each order',
        '4 - wrote down each order with the time',
        '5 - wrote down each order with the time and read it back',
      ],
    ],
  ])('%j', (options) => {
    expect(rulesOf(question, options)).toEqual([]);
  });
});

it('a judging word in an answer is a fault of that answer', () => {
  expect(found(question, ['With care', 'In time', 'Like a spoilt child'])).toContain(
    'loaded: Like a spoilt child',
  );
});

it('frequency words are at home in answers', () => {
  expect(rulesOf('How often did {name} count the till?', ['Always', 'Sometimes', 'Never'])).toEqual([]);
});
