import type { JurisdictionPack } from '../schema.ts';
import { neverAsked } from '../topics.ts';
import { dpdp } from './laws.ts';

/** India. `in` is a word of the language, hence the longer name here. */
export const india: JurisdictionPack = {
  id: 'in',
  version: 1,
  title: 'India: Digital Personal Data Protection Act',
  places: ['IN'],
  operatorRole: 'employer',
  lawfulBasis: 'consent',
  separateConsents: ['contact_referees'],
  notices: {
    candidate: ['law.in.candidate'],
    referee: ['law.in.referee'],
    disclosure: [],
    rights: ['law.in.rights'],
  },
  standAloneDisclosure: false,
  channels: ['form', 'telephone'],
  waiting: [],
  dispute: { decideDays: 90, candidateDays: 5 },
  corroboration: { sources: 2, independent: true },
  confidentiality: { modes: ['grouped', 'named'], groupMinimum: 2 },
  retention: { report: 365, answers: 365, contacts: 365, withdrawn: 30, signals: 90 },
  bannedTopics: [...neverAsked, 'caste', 'genetics'].sort() as JurisdictionPack['bannedTopics'],
  payHistory: 'allowed',
  lookBackYears: 10,
  sources: {
    lawfulBasis: [
      dpdp('s. 6(1)', 'free, specific, informed, unconditional consent by a clear affirmative act'),
    ],
    separateConsents: [dpdp('s. 6(1)', 'consent is specific and limited to what its purpose needs')],
    notices: [
      dpdp('s. 5', 'notice of the data, the purpose, the rights and the way to complain'),
      dpdp('s. 6(3)', 'in clear and plain language'),
      dpdp('ss. 11 to 14', 'rights'),
    ],
    channels: [
      {
        law: 'Telecom Commercial Communications Customer Preference Regulations, 2018: registered texts',
        url: 'https://www.trai.gov.in/',
      },
    ],
    corroboration: [dpdp('s. 8(3)', 'complete, accurate and consistent when used for a decision')],
    confidentiality: [dpdp('s. 11', 'access to a summary of one’s data')],
    retention: [dpdp('s. 8(7)', 'erasure when consent is withdrawn or the purpose is no longer served')],
    bannedTopics: [
      dpdp('s. 6(1)', 'only what the purpose needs'),
      {
        law: 'Constitution of India, Arts. 15 and 16: religion, race, caste, sex, descent, place of birth',
        url: 'https://www.indiacode.nic.in/',
      },
      {
        law: 'Rights of Persons with Disabilities Act, 2016, ss. 3 and 20: disability',
        url: 'https://www.indiacode.nic.in/',
      },
    ],
  },
};
