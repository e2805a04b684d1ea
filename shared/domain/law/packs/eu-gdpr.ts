import type { JurisdictionPack } from '../schema.ts';
import { neverAsked } from '../topics.ts';
import { euCharter, gdpr, payTransparency } from './laws.ts';

/** The European Union with its outermost regions, and the European Economic Area. */
export const euGdpr: JurisdictionPack = {
  id: 'eu-gdpr',
  version: 1,
  title: 'European Union and European Economic Area: GDPR',
  places: [
    ...[
      'AT',
      'BE',
      'BG',
      'CY',
      'CZ',
      'DE',
      'DK',
      'EE',
      'ES',
      'FI',
      'FR',
      'GR',
      'HR',
      'HU',
      'IE',
      'IT',
      'LT',
      'LU',
    ],
    ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
    ...['IS', 'LI', 'NO'],
    ...['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'],
  ],
  operatorRole: 'employer',
  lawfulBasis: 'legitimate_interests',
  separateConsents: ['contact_referees'],
  notices: {
    candidate: ['law.eu-gdpr.candidate'],
    referee: ['law.eu-gdpr.referee'],
    disclosure: [],
    rights: ['law.eu-gdpr.rights'],
  },
  standAloneDisclosure: false,
  channels: ['form', 'telephone', 'text_message'],
  waiting: [],
  dispute: { decideDays: 28, candidateDays: 5 },
  corroboration: { sources: 2, independent: true },
  confidentiality: { modes: ['grouped', 'named'], groupMinimum: 3 },
  retention: { report: 180, answers: 180, contacts: 90, withdrawn: 28, signals: 30 },
  bannedTopics: [
    ...neverAsked,
    'convictions',
    'genetics',
    'pay_history',
    'politics',
  ].sort() as JurisdictionPack['bannedTopics'],
  payHistory: 'banned',
  lookBackYears: 10,
  sources: {
    separateConsents: [
      gdpr('Art. 5(1)(a) and (b)', 'fair and open; a reference is not fetched behind the candidate’s back'),
      gdpr('Art. 7(2) and Recital 43', 'a consent is told apart from other matters'),
    ],
    notices: [
      gdpr('Art. 13', 'notice to the candidate'),
      gdpr('Art. 14', 'notice to the referee, whose data come from somebody else'),
      gdpr('Arts. 12 and 15 to 22', 'rights, in plain language'),
    ],
    dispute: [
      gdpr('Art. 12(3), with Arts. 16 and 18', 'an answer within one month; the shortest month has 28 days'),
    ],
    corroboration: [
      gdpr('Art. 5(1)(d)', 'data are accurate'),
      gdpr('Art. 5(1)(a)', 'processing is fair to the person it concerns'),
    ],
    confidentiality: [
      gdpr(
        'Art. 15',
        'access to all data about oneself, with no exception for references given in confidence',
      ),
      gdpr('Art. 15(4) and Recital 26', 'the rights of others; nobody is singled out of a group'),
    ],
    retention: [
      gdpr('Art. 5(1)(e) and Recital 39', 'no longer than is necessary'),
      gdpr('Arts. 12(3) and 17(1)(b)', 'erasure within one month once consent is withdrawn'),
    ],
    bannedTopics: [
      gdpr('Arts. 9 and 10', 'special categories, convictions and offences'),
      euCharter,
      payTransparency,
    ],
    payHistory: [payTransparency],
  },
};
