import type { Nominee } from '../people/candidate.ts';
import { nomineeOf, type Persona } from '../people/persona.ts';

/** The candidate of the demo, as a CV tool writes them down (JSON Resume, schema 1.0). Everybody here is invented. */
export const candidate = { name: 'Ana Novak', email: 'ana.novak@example.com' };

export const resume = {
  basics: { name: candidate.name, email: candidate.email, label: 'Software engineer' },
  work: [
    {
      name: 'Lakeside Software',
      position: 'Software Engineer',
      startDate: '2020-03',
      endDate: '2024-06',
      highlights: ['Moved the billing service to event-driven functions'],
    },
    { name: 'Harbour Analytics', position: 'Junior Developer', startDate: '2017-09', endDate: '2020-02' },
  ],
  education: [
    {
      institution: 'University of Ljubljana',
      area: 'Computer Science',
      studyType: 'BSc',
      startDate: '2014',
      endDate: '2017',
    },
  ],
};

/** Ratings in turn, so that somebody's answers vary as a fair person's do; undefined is "did not observe". */
const inTurn =
  (...ratings: (number | undefined)[]) =>
  (question: number): number | undefined =>
    ratings[question % ratings.length];

/** When they worked together with the candidate, at the first entry of the résumé. */
const shared = { from: '2020-03', to: '2024-06', entry: 'Software Engineer, Lakeside Software' };

export const namedAs = (persona: Persona, email = persona.email): Nominee =>
  nomineeOf({ ...persona, email }, shared);

const facts = { start: '2020-03', end: '2024-06', position: 'Software Engineer' };

/** A mailbox simulator address of Amazon SES: mail to it comes back. */
export const bouncingAddress = 'bounce+petra@simulator.amazonses.com';

export const manager: Persona = {
  name: 'Marko Kranjc',
  email: 'marko.kranjc@lakeside.example',
  role: 'manager',
  relationship: 'Led the team I worked in',
  rate: inTurn(4, 4, 5, 3, 4),
  says: {
    ...facts,
    strength: 'She found the cause of a billing fault that three of us had missed, and wrote down how.',
    improvement: 'She took on too much at once in spring 2022 and said so late.',
    conditions: 'With a clear goal and room to choose the way.',
  },
};

export const peer: Persona = {
  name: 'Petra Zupan',
  email: 'petra.zupan@lakeside.example',
  role: 'peer',
  relationship: 'Worked on the same service',
  rate: inTurn(5, 4, 4, 4, undefined),
  says: {
    ...facts,
    end: '2024-05',
    strength: 'Her reviews were thorough, and she explained what she would change.',
    improvement: 'She could have asked for help sooner when the migration slipped.',
    conditions: 'In a small group that plans together.',
  },
};

/** Lives in Shanghai, and is written to in Chinese. */
export const client: Persona = {
  name: '林薇',
  email: 'lin.wei@northwind.example',
  role: 'client',
  language: 'zh',
  place: 'CN',
  relationship: 'Used the billing service she ran',
  rate: inTurn(4, undefined, 4, 4, 4),
  says: { position: 'Engineer', strength: '她一天之内就会回复我们的问题，答应的事都做到了。' },
};

export const hostile: Persona = {
  name: 'Boris Vidmar',
  email: 'boris.vidmar@lakeside.example',
  role: 'peer',
  relationship: 'Worked in the team next door',
  rate: inTurn(1, 1, 1, 2, 1),
  says: {
    ...facts,
    position: 'Junior Developer',
    strength: 'None that I saw.',
    improvement: 'She blamed others for her own faults and could not be relied on.',
  },
};

export const silent: Persona = {
  name: 'Nina Oblak',
  email: 'nina.oblak@lakeside.example',
  role: 'manager',
  relationship: 'Led the department',
  rate: () => undefined,
  says: {},
};
