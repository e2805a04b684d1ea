import type { JurisdictionPack } from '../schema.ts';
import { neverAsked } from '../topics.ts';
import { pipl } from './laws.ts';

/** The mainland of China. Hong Kong, Macao and Taiwan have laws of their own. */
export const cn: JurisdictionPack = {
  id: 'cn',
  version: 1,
  title: 'China: Personal Information Protection Law',
  places: ['CN'],
  operatorRole: 'employer',
  lawfulBasis: 'explicit_consent',
  separateConsents: ['contact_referees', 'export', 'hand_on', 'sensitive_data'],
  notices: {
    candidate: ['law.cn.candidate'],
    referee: ['law.cn.referee'],
    disclosure: [],
    rights: ['law.cn.rights'],
  },
  standAloneDisclosure: false,
  channels: ['form', 'telephone'],
  waiting: [],
  dispute: { decideDays: 30, candidateDays: 5 },
  corroboration: { sources: 2, independent: true },
  confidentiality: { modes: ['grouped', 'named'], groupMinimum: 3 },
  retention: { report: 365, answers: 365, contacts: 180, withdrawn: 15, signals: 30 },
  bannedTopics: [...neverAsked, 'credit', 'genetics'].sort() as JurisdictionPack['bannedTopics'],
  payHistory: 'allowed',
  lookBackYears: 10,
  sources: {
    lawfulBasis: [
      pipl('Arts. 13 and 14', 'voluntary, explicit and informed consent; anew when the purpose changes'),
    ],
    separateConsents: [
      pipl('Art. 23', 'separate consent for handing on, here to referees and to the company'),
      pipl('Art. 29', 'separate consent for sensitive data'),
      pipl('Art. 39', 'separate consent for export'),
    ],
    notices: [
      pipl(
        'Arts. 17, 23, 30 and 39',
        'what is told before: purpose, ways, kinds, times, recipients, effects',
      ),
      pipl('Arts. 44 to 50', 'rights, and how to use them'),
    ],
    channels: [
      {
        law: 'Short Message Services (MIIT order 31 of 2015), Art. 18: consent to commercial texts',
        url: 'https://www.miit.gov.cn/',
      },
    ],
    dispute: [
      pipl('Arts. 46 and 50', 'correction is checked in good time; refusals give reasons'),
      {
        law: 'GB/T 35273-2020, 8.7: requests are answered within 30 days',
        url: 'https://openstd.samr.gov.cn/bzgk/gb/',
      },
    ],
    corroboration: [pipl('Art. 8', 'quality of data; no harm by what is wrong or incomplete')],
    confidentiality: [
      pipl('Art. 45', 'access to one’s own data'),
      pipl('Art. 73(4)', 'anonymous is who cannot be recognised'),
    ],
    retention: [
      pipl('Art. 19', 'the shortest time that the purpose needs'),
      pipl('Art. 47', 'deletion when consent is withdrawn or the purpose is met'),
    ],
    bannedTopics: [
      pipl('Arts. 6 and 28', 'the least that the purpose needs; sensitive data'),
      {
        law: 'Employment Promotion Law, Arts. 3 and 26 to 31: no discrimination, nor for a disease',
        url: 'https://flk.npc.gov.cn/',
      },
      {
        law: 'Labour Contract Law, Art. 8: an employer asks for what bears directly on the contract',
        url: 'https://flk.npc.gov.cn/',
      },
      {
        law: 'Regulation on Credit Reporting (State Council order 631), Arts. 14 and 18: genes, credit',
        url: 'https://flk.npc.gov.cn/',
      },
    ],
  },
};
