import type { JurisdictionPack } from '../schema.ts';
import { neverAsked } from '../topics.ts';
import { californiaCivil, californiaGovernment, californiaLabor } from './laws.ts';

/**
 * California beside the federal law: investigative reports, privacy of consumers, and what may not be asked.
 */
export const usCa: JurisdictionPack = {
  id: 'us-ca',
  version: 1,
  title: 'California',
  places: ['US-CA'],
  operatorRole: 'agency',
  lawfulBasis: 'written_authorisation',
  separateConsents: [],
  notices: {
    candidate: ['law.us-ca.candidate'],
    referee: ['law.us-ca.referee'],
    disclosure: ['law.us-ca.disclosure'],
    rights: ['law.us-ca.rights'],
  },
  standAloneDisclosure: true,
  channels: ['form', 'telephone', 'text_message'],
  waiting: [{ days: 5, count: 'business', calendar: 'US' }],
  dispute: { decideDays: 30, candidateDays: 7 },
  corroboration: { sources: 2, independent: true },
  confidentiality: { modes: ['confidential', 'grouped', 'named'], groupMinimum: 2 },
  retention: { report: 1460, answers: 1460, contacts: 365, withdrawn: 45, signals: 90 },
  bannedTopics: [
    ...neverAsked,
    'convictions',
    'credit',
    'genetics',
    'pay_history',
    'politics',
  ].sort() as JurisdictionPack['bannedTopics'],
  payHistory: 'banned',
  lookBackYears: 7,
  sources: {
    operatorRole: [californiaCivil('1786.2(d)', 'what an investigative consumer reporting agency is')],
    lawfulBasis: [californiaCivil('1786.16(a)(2)(C)', 'the candidate has authorised the report in writing')],
    notices: [
      californiaCivil('1786.16(a)(2)(B)', 'disclosure with the agency’s name and the scope of the report'),
      californiaCivil('1786.22', 'summary of the right to see the file'),
      californiaCivil('1798.100(a)', 'notice at collection, to candidates and referees'),
    ],
    standAloneDisclosure: [
      californiaCivil('1786.16(a)(2)(B)', 'in a document that consists solely of the disclosure'),
    ],
    waiting: [californiaGovernment('12952(c)(3)', 'at least five business days to answer before a decision')],
    dispute: [
      californiaCivil('1786.24(a)', 'reinvestigation within 30 days'),
      californiaGovernment('12952(c)(3)', 'at least five business days to answer before a decision'),
    ],
    corroboration: [
      californiaCivil('1786.18(d)', 'another source with independent knowledge, or the best possible source'),
    ],
    retention: [
      californiaCivil('1798.100(a)(3), (c)', 'no longer than is reasonably necessary'),
      californiaCivil('1798.130(a)(2)(A)', 'a request is carried out within 45 days'),
      californiaGovernment('12946(a)', 'the employer keeps its records of applicants for four years'),
    ],
    bannedTopics: [
      californiaGovernment('12940(d)', 'no inquiry about protected traits'),
      californiaGovernment('12952(a)', 'no question about convictions before a conditional offer'),
      californiaLabor('432.3', 'pay history'),
      californiaLabor('432.7', 'arrests'),
      californiaLabor('1024.5', 'credit'),
      californiaLabor('1101', 'politics'),
    ],
    payHistory: [californiaLabor('432.3', 'an employer does not seek pay history')],
    lookBackYears: [californiaCivil('1786.18(a)', 'no adverse item older than seven years')],
  },
};
