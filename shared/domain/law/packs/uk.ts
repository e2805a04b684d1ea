import type { JurisdictionPack } from '../schema.ts';
import { neverAsked } from '../topics.ts';
import { ukAct, ukGdpr } from './laws.ts';

/** The United Kingdom. The Crown Dependencies and Gibraltar have laws of their own. */
export const uk: JurisdictionPack = {
  id: 'uk',
  version: 1,
  title: 'United Kingdom: UK GDPR and Data Protection Act 2018',
  places: ['GB'],
  operatorRole: 'employer',
  lawfulBasis: 'legitimate_interests',
  separateConsents: ['contact_referees'],
  notices: {
    candidate: ['law.uk.candidate'],
    referee: ['law.uk.referee'],
    disclosure: [],
    rights: ['law.uk.rights'],
  },
  standAloneDisclosure: false,
  channels: ['form', 'telephone', 'text_message'],
  waiting: [],
  dispute: { decideDays: 28, candidateDays: 5 },
  corroboration: { sources: 2, independent: true },
  confidentiality: { modes: ['confidential', 'grouped', 'named'], groupMinimum: 3 },
  retention: { report: 180, answers: 180, contacts: 90, withdrawn: 28, signals: 30 },
  bannedTopics: [
    ...neverAsked,
    'convictions',
    'genetics',
    'politics',
  ].sort() as JurisdictionPack['bannedTopics'],
  payHistory: 'allowed',
  lookBackYears: 10,
  sources: {
    separateConsents: [
      ukGdpr('Art. 5(1)(a)', 'fair and open; candidates are told before their referees are asked'),
    ],
    notices: [
      ukGdpr('Art. 13', 'notice to the candidate'),
      ukGdpr('Art. 14', 'notice to the referee, whose data come from somebody else'),
      ukGdpr('Arts. 12 and 15 to 22', 'rights, in plain language'),
      ukAct(
        '2018/12/schedule/2',
        'Data Protection Act 2018, Sch. 2 para. 24: references given in confidence',
      ),
    ],
    dispute: [
      ukGdpr(
        'Art. 12(3), with Arts. 16 and 18',
        'an answer within one month; the shortest month has 28 days',
      ),
    ],
    corroboration: [ukGdpr('Art. 5(1)(a) and (d)', 'data are accurate, processing is fair')],
    confidentiality: [
      ukGdpr('Art. 15(4) and Recital 26', 'the rights of others; nobody is singled out of a group'),
    ],
    retention: [
      ukGdpr('Art. 5(1)(e)', 'no longer than is necessary'),
      ukGdpr('Arts. 12(3) and 17(1)(b)', 'erasure within one month once consent is withdrawn'),
      ukAct(
        '2010/15/section/123',
        'Equality Act 2010, s. 123: claims within three months, or as a tribunal allows',
      ),
    ],
    bannedTopics: [
      ukAct('2010/15/section/4', 'Equality Act 2010, s. 4: protected characteristics'),
      ukAct('2010/15/section/60', 'Equality Act 2010, s. 60: no questions about health before an offer'),
      ukAct('1992/52/section/137', 'Trade Union and Labour Relations Act 1992, s. 137: union membership'),
      ukAct('1974/53', 'Rehabilitation of Offenders Act 1974: spent convictions'),
      ukGdpr('Arts. 9 and 10', 'special categories, convictions and offences'),
    ],
  },
};
