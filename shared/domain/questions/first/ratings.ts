import { rating } from './common.ts';

export const reliability = rating(
  'reliability',
  'reliability',
  'When {name} had agreed to a date, what usually happened?',
  [
    'Mostly late, and others heard of it afterwards',
    'Often late, with a word when asked',
    'Mostly on time, as is usual in the role',
    'On time, with early notice when a date was at risk',
    'On time even in busy weeks, and planned so that others were too',
  ],
);

export const quality = rating('quality', 'quality', 'In which state was the work that {name} handed over?', [
  'Others mostly had to redo it',
  'Others often had to correct it',
  'Others corrected it at times, as is usual in the role',
  'It rarely needed corrections',
  'It needed none, and others took it as an example',
]);

export const helping = rating(
  'helping',
  'teamwork',
  'What did {name} do when a colleague needed help with their work?',
  [
    'Left them to it, even when asked',
    'Helped when asked more than once',
    'Helped when asked, as is usual in the role',
    'Noticed it, and offered help',
    'Offered help, and saw to it that it was not needed again',
  ],
);

export const disagreement = rating(
  'disagreement',
  'teamwork',
  'How did {name} deal with colleagues who saw a matter differently?',
  [
    'Stopped working with them on it',
    'Repeated their own view',
    'Heard the other view and gave their own, as is usual in the role',
    'Asked until they understood the other view',
    'Worked out a way with them that both could follow',
  ],
);

export const clarity = rating(
  'clarity',
  'communication',
  'How well could others act on what {name} wrote or said?',
  [
    'They mostly had to ask what was meant',
    'They often had to ask again',
    'They had to ask at times, as is usual in the role',
    'They rarely had to ask',
    'They could act at once, even when new to the matter',
  ],
);

export const judgement = rating(
  'judgement',
  'judgement',
  'When {name} had to decide with part of the facts, what usually happened?',
  [
    'They decided without looking at the facts there were',
    'They decided on the first fact they found',
    'They weighed the main facts, as is usual in the role',
    'They weighed the facts and said what was uncertain',
    'They did so, and planned for being wrong',
  ],
);

export const learning = rating(
  'learning',
  'learning',
  'What did {name} do after somebody suggested a change to how they worked?',
  [
    'Went on as before, and said why it was not needed',
    'Went on as before',
    'Tried it after a while, as is usual in the role',
    'Tried it soon',
    'Tried it soon, and asked how it had gone',
  ],
);

export const mistakes = rating(
  'mistakes',
  'integrity',
  'What did {name} do about a mistake in their own work?',
  [
    'Let others find it, and denied it when asked',
    'Let others find it, and confirmed it when asked',
    'Mended it and told those concerned, as is usual in the role',
    'Told those concerned at once, and mended it',
    'Did so, and changed what had led to it',
  ],
);

export const direction = rating(
  'direction',
  'leadership',
  'How well did the people {name} managed know what was expected of them?',
  [
    'They mostly had to guess',
    'They often had to guess',
    'They knew the main points, as is usual for managers',
    'They knew what was expected, and by when',
    'They knew it, and why it mattered',
  ],
);

export const feedback = rating(
  'feedback',
  'leadership',
  'How did {name} tell people they managed what they thought of their work?',
  [
    'Not at all, or in front of others',
    'Once a year, in general words',
    'At the usual talks, with some examples, as is usual for managers',
    'Soon afterwards, with examples',
    'Soon, with examples and a plan made together',
  ],
);

export const handingOver = rating(
  'handing-over',
  'leadership',
  'How did {name} hand over tasks to the people they managed?',
  [
    'Kept most tasks to themselves',
    'Handed tasks over and took many back',
    'Handed tasks over and checked each step, as is usual for managers',
    'Handed over tasks with the decisions that belong to them',
    'Did so, and matched tasks to what each person wanted to learn',
  ],
);
