import { isMet, type Section } from './sections.ts';
import { standard } from './simulate.ts';
import type { Speed } from './speed.ts';
import { table } from './table.ts';

const model = `A rating is the candidate's true level in a competency (${standard.competencies} competencies, ${standard.questions} questions; candidates differ by ${standard.candidateSd}, the competencies of one
candidate by ${standard.traitSd} around a mean of ${standard.mean}), plus how strict or lenient the witness is (standard deviation ${standard.leniencySd}), plus noise (${standard.noiseSd}), rounded to the points of a scale
from 1 to 5. ${standard.missing * 100} % of the answers are missing. A deviating witness adds a shift to all answers, to every other one, or to all of two or three competencies. The seed
is fixed: the same command gives the same figures.`;

const howItWorks = `For a candidate, in a paragraph: *We look at each of your referees over all questions together and compare them with the others. Some people are strict and
some are kind, so a difference of up to about a point means nothing. If somebody lies much further off, in everything or in a part of the questions, their answers count less in the
picture, the less the surer it is; nobody is ever left out, and nobody is called a liar. The picture of each competency is drawn from all its questions, and the fewer
answers there are, the wider we say it could be.*

For an engineer: each witness is compared with the level that the others give, leave-one-out. Two explanations are weighed by a Bayes factor: an honest person who is a little strict or lenient, with more
room where nobody shares their role; and one who moved all answers, single questions or whole competencies by one to three points. Honest panels, one deviating witness, a second one beside the first and a role that honestly sees another
person are explanations of one panel and compete. The signal is 0.5 where 4 of 1,000 honest witnesses would come, simulated for the number of witnesses and answers
(\`npm run bench:null\`). A witness weighs one less the posterior chance of deviating, but a twentieth at least. Levels come from a weighted additive fit, drawn towards their competency as far as
the panel shows its questions to be alike. Intervals hold what is not known of the levels, of the common strictness of these witnesses, and of whether a doubtful one was rightly doubted.`;

const limits = `- A witness who lowers everything by one point is mostly not found. Nobody could find them: beside the strictness of honest people a point is too little. We promise nothing there.
- Who alone has a role and is a full point stricter looks like a hostile witness in some panels. The signal says so, and two of one role who agree are believed.
- With three witnesses one can only say that somebody lies apart, and with fewer than three nothing at all.
- A witness who raises everything is found less often than one who lowers it: the scale ends, and the search leans to the side of the candidate.
- Two of five or six who lower all answers without any trace of having agreed are found mostly by chance of their number; two of four are not told from the other two.
- The figures hold for panels of this model. Real strictness, noise and texts may differ; the rows with more noise and more unequal strictness show what then becomes of the false alarms.`;

/** The page that publishes the error rates. */
export function document(sections: readonly Section[], panels: number, { rows }: Speed): string {
  const goals = sections.flatMap((section) => section.goals);
  return `# How well cross-verification works

Written by \`npm run bench:verification\`, from ${panels.toLocaleString('en')} simulated panels a row (a third of that for values and pairs). Nothing here comes from real people.

${howItWorks}

## The simulated panels

${model}

Evenhand is compared with three others. *Two sigma* raises a witness whose mean lies two standard deviations from the mean of all; with three to five witnesses that can never happen, since nobody
can lie further off than (n − 1)/√n. *Median deviation* raises a witness who lies 3.5 scaled median absolute deviations off on half of the questions; its deviation is 0 where most agree. *Best possible* is a likelihood ratio that knows every
figure of the model, whom to look for, which questions and how far, at the same 5 false alarms in 1,000. It is a limit, not a rival.

## Goals

${table(
  ['figure', 'goal', 'measured', ''],
  goals.map((goal) => [
    goal.what,
    `${goal.least ? 'at least' : 'at most'} ${goal.goal.toFixed(3)}`,
    goal.measured.toFixed(4),
    isMet(goal) ? 'met' : '**missed**',
  ]),
)}

${sections.map(({ title, text }) => `## ${title}\n\n${text}`).join('\n\n')}

## Time

Time of one panel, as a multiple of 5 witnesses and 20 questions in the same run; it is about linear in both.

${table(
  ['witnesses', 'questions', 'time'],
  rows.map(({ witnesses, questions, ratio }) => [`${witnesses}`, `${questions}`, ratio.toFixed(1)]),
)}

## Limits

${limits}
`;
}
