import type { JurisdictionPack } from '../schema.ts';
import { bannedTopics } from '../topics.ts';
import { dpdp, fcra, gdpr, payTransparency, pipl, usc47, weisberg } from './laws.ts';

/**
 * Where the law is not known: in every field at least what the strictest of the other packs asks. Its sources
 * are the laws that it borrows from. Its places are regions that share the letters of a country but not all
 * of its law; there both hold.
 */
export const strictDefault: JurisdictionPack = {
  id: 'strict-default',
  version: 1,
  title: 'Anywhere else: the strictest of all',
  places: [
    ...['CN-HK', 'CN-MO', 'CN-TW'],
    ...['FR-BL', 'FR-NC', 'FR-PF', 'FR-PM', 'FR-TF', 'FR-WF'],
    ...['NL-AW', 'NL-BQ1', 'NL-BQ2', 'NL-BQ3', 'NL-CW', 'NL-SX', 'NO-21', 'NO-22'],
  ],
  operatorRole: 'agency',
  lawfulBasis: 'written_authorisation',
  separateConsents: ['contact_referees', 'export', 'hand_on', 'sensitive_data'],
  notices: {
    candidate: ['law.strict-default.candidate'],
    referee: ['law.strict-default.referee'],
    disclosure: ['law.strict-default.disclosure'],
    rights: ['law.strict-default.rights'],
  },
  standAloneDisclosure: true,
  channels: ['form', 'telephone'],
  // Holidays are not known where the place is not: two more days stand for them. Five days never have more.
  waiting: [{ days: 7, count: 'business' }],
  dispute: { decideDays: 28, candidateDays: 7 },
  corroboration: { sources: 2, independent: true },
  confidentiality: { modes: ['grouped', 'named'], groupMinimum: 3 },
  retention: { report: 180, answers: 180, contacts: 90, withdrawn: 15, signals: 30 },
  bannedTopics: [...bannedTopics],
  payHistory: 'banned',
  lookBackYears: 7,
  sources: {
    operatorRole: [fcra('1681a(f)', 'a consumer reporting agency assembles reports for third parties')],
    lawfulBasis: [fcra('1681b(b)(2)(A)(ii)', 'the candidate has authorised the report in writing')],
    separateConsents: [
      pipl('Arts. 23, 29 and 39', 'separate consent for handing on, sensitive data and export'),
    ],
    notices: [
      gdpr('Arts. 13 and 14', 'notices to candidate and referee'),
      fcra('1681b(b)(2) and (3)', 'disclosure and summary of rights'),
    ],
    standAloneDisclosure: [fcra('1681b(b)(2)(A)(i)', 'in a document that consists solely of the disclosure')],
    channels: [usc47('227(b)(1)(A)', 'no automated text to a mobile number without prior express consent')],
    waiting: [
      fcra('1681b(b)(3)(A)', 'copy of the report and summary of rights before adverse action'),
      weisberg,
    ],
    dispute: [gdpr('Art. 12(3)', 'an answer within one month; the shortest month has 28 days'), weisberg],
    corroboration: [
      fcra(
        '1681d(d)(4)',
        'confirmed by another source with independent and direct knowledge, or the best possible source',
      ),
    ],
    confidentiality: [
      gdpr('Art. 15 and Recital 26', 'access to one’s own data; nobody is singled out of a group'),
    ],
    retention: [
      gdpr('Art. 5(1)(e)', 'no longer than is necessary'),
      pipl('Arts. 19 and 47', 'the shortest time that the purpose needs; deletion on withdrawal'),
    ],
    bannedTopics: [
      gdpr('Arts. 9 and 10', 'special categories, convictions and offences'),
      dpdp('s. 6(1)', 'only what the purpose needs'),
      payTransparency,
    ],
    payHistory: [payTransparency],
    lookBackYears: [fcra('1681c(a)(5)', 'no adverse item older than seven years')],
  },
};
