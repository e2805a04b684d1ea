import type { JurisdictionPack } from '../schema.ts';
import { neverAsked } from '../topics.ts';
import { fcra, usc42, usc47, weisberg } from './laws.ts';

/**
 * United States, federal: for those who check for others. It does not bind an employer that asks for itself.
 */
export const usFcra: JurisdictionPack = {
  id: 'us-fcra',
  version: 1,
  title: 'United States: Fair Credit Reporting Act',
  places: ['US', 'PR', 'GU', 'VI', 'AS', 'MP', 'UM'],
  operatorRole: 'agency',
  lawfulBasis: 'written_authorisation',
  separateConsents: [],
  notices: {
    candidate: ['law.us-fcra.candidate'],
    referee: [],
    disclosure: ['law.us-fcra.disclosure'],
    rights: ['law.us-fcra.rights'],
  },
  standAloneDisclosure: true,
  channels: ['form', 'telephone'],
  waiting: [{ days: 5, count: 'business', calendar: 'US' }],
  dispute: { decideDays: 30, candidateDays: 7 },
  corroboration: { sources: 2, independent: true },
  confidentiality: { modes: ['confidential', 'grouped', 'named'], groupMinimum: 2 },
  retention: { report: 1826, answers: 1826, contacts: 1826, withdrawn: 1826, signals: 90 },
  bannedTopics: [...neverAsked, 'genetics'].sort() as JurisdictionPack['bannedTopics'],
  payHistory: 'allowed',
  lookBackYears: 7,
  sources: {
    operatorRole: [fcra('1681a(f)', 'a consumer reporting agency assembles reports for third parties')],
    lawfulBasis: [fcra('1681b(b)(2)(A)(ii)', 'the candidate has authorised the report in writing')],
    notices: [
      fcra('1681b(b)(2)(A)(i)', 'disclosure before the report is procured'),
      fcra(
        '1681d(a)',
        'disclosure of an investigative report, and the right to ask for its nature and scope',
      ),
      fcra('1681g(c)', 'summary of rights'),
    ],
    standAloneDisclosure: [fcra('1681b(b)(2)(A)(i)', 'in a document that consists solely of the disclosure')],
    channels: [usc47('227(b)(1)(A)', 'no automated text to a mobile number without prior express consent')],
    waiting: [
      fcra('1681b(b)(3)(A)', 'copy of the report and summary of rights before adverse action'),
      weisberg,
    ],
    dispute: [
      fcra('1681i(a)(1)', 'reinvestigation within 30 days'),
      fcra('1681b(b)(3)(A)', 'time to answer before adverse action'),
      weisberg,
    ],
    corroboration: [
      fcra(
        '1681d(d)(4)',
        'confirmed by another source with independent and direct knowledge, or the best possible source',
      ),
    ],
    bannedTopics: [
      usc42('2000e-2(a)', 'race, colour, religion, sex, national origin'),
      usc42('12112(d)(2)', 'no questions about disability before an offer'),
      usc42('2000ff-1(b)', 'no request for genetic information'),
    ],
    lookBackYears: [fcra('1681c(a)(5)', 'no adverse item older than seven years')],
  },
};
