import type { CheckHead } from '../../../../shared/domain/check/check.ts';
import type {
  Ask,
  AskKind,
  Consent,
  MailTemplate,
  Referee,
  Scope,
  ScopeChange,
  ScopeItem,
} from '../../../../shared/domain/check/records.ts';
import { resolveLaw } from '../../../../shared/domain/law/index.ts';
import { usualTimetable } from '../../../../shared/domain/order/packages/timetable.ts';
import type { MailData } from '../../../../shared/mail/mails/definition.ts';
import { mails } from '../../../../shared/mail/mails/index.ts';
import { renderMail } from '../../../../shared/mail/render.ts';
import { type Language, wordsOf } from '../../../../shared/words/index.ts';

/** What mails are made from, with everything in it that a mail can name. */

export const link = 'https://checks.northwind.example/prod/r/k3Yh9vQm_2Zt7Lr-8xWc4Bn1Jp6Sd0Fg5Ha9Tu3Ee7o';

/** What the company wrote, and what stands for a person or a thing: in no language of ours. */
export const names = {
  company: 'Northwind Instruments',
  requester: 'Rita Okafor',
  candidate: 'Ana Ferreira',
  recipient: 'Ben Adeyemi',
  referee: 'Sofia Rossi',
  role: 'Lead test engineer',
  purpose: 'The person signs off measuring instruments that hospitals rely on.',
  note: 'The position was filled.',
  code: 'EH-7K3M-Q9XD',
  hotline: 'people@northwind.example',
  address: 'sofia@example.org',
  step: 'CrossVerify',
  error: 'TimeoutError',
} as const;

const item = (id: ScopeItem['id'], required: boolean): ScopeItem => ({
  id,
  claims: [],
  competencies: [],
  required,
  lookBackYears: 5,
  reason: 'Said on the page, and in no mail.',
});

const scope: Scope = {
  type: 'scope',
  packageId: 'professional',
  packageVersion: 1,
  roleTitle: names.role,
  purpose: names.purpose,
  riskLevel: 'medium',
  questionnaireId: 'professional',
  questionnaireVersion: 1,
  questionnaireHash: '',
  items: [item('employment-facts', true), item('work-style', true), item('own-words', false)],
  minimumReferences: 3,
  roleMix: [{ anyOf: ['manager'], least: 1 }],
  acceptedRoles: ['manager', 'peer', 'report'],
  maximumReferees: 6,
  timetable: usualTimetable,
  law: resolveLaw(['PT', 'DE']),
  separateConsents: [],
  hash: '',
  at: '2026-03-02T08:00:00.000Z',
};

const consent: Consent = {
  type: 'consent',
  at: '2026-03-03T19:20:00.000Z',
  items: { 'employment-facts': true, 'work-style': true, 'own-words': true },
  separate: {},
  scopeHash: '',
  textVersion: 'en-2',
  textHash: '',
  language: 'en',
  link: '',
  doNotContact: ['kim.old@example.com'],
  earlier: [],
};

export const referee: Referee = {
  type: 'referee',
  id: 'r5',
  name: names.referee,
  email: names.address,
  role: 'manager',
  language: 'en',
  relationship: 'She led the laboratory',
  period: { from: '2019-05', to: '2022-08' },
  entry: 'work.0',
  round: 1,
  state: 'bounced',
  remindersStopped: false,
  addresses: 1,
};

/** Other people whom no mail names to anybody. */
export const others = ['Maria Schmidt', 'Pedro Alves'];

/** A head without any day or fault that need not be there. */
const bareHead: CheckHead = {
  type: 'check',
  id: '0123456789abcdef0123',
  caseCode: names.code,
  seq: 9,
  lastHash: '',
  run: 1,
  open: true,
  stage: 'review',
  status: 'in_review',
  requesterId: 'staff-1',
  requesterName: names.requester,
  candidateName: names.candidate,
  roleTitle: names.role,
  packageId: 'professional',
  createdAt: '2026-03-02T08:00:00.000Z',
  promisedBy: '2026-03-24T08:00:00.000Z',
  nominationRound: 1,
  reviewDone: 0,
};

const head: CheckHead = {
  ...bareHead,
  attention: {
    reason: 'step_failed',
    step: names.step,
    error: names.error,
    at: '2026-03-14T08:00:00.000Z',
  },
  endedNote: { code: 'note', values: { note: names.note } },
  suspendedAt: '2026-03-05T08:00:00.000Z',
  collectBy: '2026-03-14T08:00:00.000Z',
  deleteAt: '2026-09-20T08:00:00.000Z',
};

const change: ScopeChange = {
  type: 'scope-change',
  n: 1,
  scope,
  order: { package: 'professional', riskLevel: 'medium', items: [], reason: names.purpose },
  by: 'staff-1',
  at: '2026-03-05T08:00:00.000Z',
};

const answered = (name: string, n: number): Referee => ({ ...referee, id: `r${n}`, name, state: 'answered' });

const ask = (kind: AskKind, until: string, refereeId?: string): Ask => ({
  type: 'ask',
  kind,
  ...(refereeId && { refereeId }),
  round: 1,
  askedAt: '2026-03-02T08:00:00.000Z',
  until,
  reminders: 0,
});

/** A day of its own for everything that can be asked for. */
const asks: Ask[] = [
  ask('consent', '2026-03-09T08:00:00.000Z'),
  ask('scope-change', '2026-03-12T08:00:00.000Z'),
  ask('reference', '2026-03-14T08:00:00.000Z', 'r5'),
  ask('address', '2026-03-15T08:00:00.000Z', 'r5'),
  ask('more-referees', '2026-03-18T08:00:00.000Z'),
  ask('follow-up', '2026-03-17T08:00:00.000Z', 'r5'),
  ask('redaction', '2026-03-16T08:00:00.000Z'),
  ask('review', '2026-03-19T08:00:00.000Z'),
  ask('dispute', '2026-03-25T10:00:00.000Z'),
];

export const check: MailData['check'] & { consent: Consent; change: ScopeChange; scope: Scope } = {
  head,
  order: {
    type: 'order',
    candidate: { name: names.candidate, email: 'ana@example.com', language: 'en' },
    resume: { basics: {}, work: [], education: [], volunteer: [], certificates: [], references: [] },
    package: 'professional',
    role: { title: names.role },
    riskLevel: 'medium',
    reason: names.purpose,
    items: [],
    places: { candidate: 'PT', employer: 'DE' },
    decisionMakers: [],
    requester: { id: 'staff-1', name: names.requester, email: 'rita@northwind.example' },
  },
  scope,
  consent,
  change,
  asks,
  referees: [...others.map((name, index) => answered(name, index + 1)), referee],
};

/** The same check before anybody has agreed to anything. */
export const unconsented: MailData['check'] = { head, order: check.order, scope, referees: [], asks };

export const dataIn = (language: Language): Omit<MailData, 'template'> => ({
  words: wordsOf[language],
  check,
  referee,
  recipientName: names.recipient,
  link,
  companyName: names.company,
  publicBaseUrl: 'https://checks.northwind.example/prod',
  hotline: names.hotline,
});

export const mailIn = (language: Language, template: MailTemplate, different: Partial<MailData> = {}) =>
  renderMail({ ...dataIn(language), template, ...different });

/** Whether a mail goes to somebody who does not work for the company. */
export const isForOutside = (template: MailTemplate): boolean =>
  mails[template].audience === 'candidate' || mails[template].audience === 'referee';

/** The check with another head. */
export const headed = (different: Partial<CheckHead>, of: MailData['check'] = check): MailData['check'] => ({
  ...of,
  head: { ...of.head, ...different },
});

/** A mail made from the least that there can be: no scope, no referee, no day. */
export function bareMailIn(language: Language, template: MailTemplate, words = wordsOf[language]) {
  const { referee: _, ...data } = dataIn(language);
  const bare = { head: bareHead, order: check.order, referees: [], asks: [] };
  return renderMail({ ...data, words, template, check: bare });
}
