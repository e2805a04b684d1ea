import {
  type Check,
  openDisputes,
  pendingChange,
  undecidedRedactions,
} from '../../../shared/domain/check/check.ts';
import type { Decision } from '../../../shared/domain/check/decision.ts';
import { cancelCheck } from '../../../shared/domain/check/end-check.ts';
import type { FindingResponse } from '../../../shared/domain/check/findings.ts';
import { type Mail, type MailTemplate, refereeOfMail } from '../../../shared/domain/check/records.ts';
import { retryCheck } from '../../../shared/domain/check/retry-check.ts';
import { assessSelf } from '../../../shared/domain/collection/assess-self.ts';
import { ratedQuestionsOf } from '../../../shared/domain/collection/self-assessment.ts';
import {
  declineReference,
  sendReference,
  stopReminders,
} from '../../../shared/domain/collection/send-reference.ts';
import { agreeToChange, giveConsent, keepScope } from '../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../shared/domain/consent/nominate-referees.ts';
import { answerFollowUp, declineFollowUp } from '../../../shared/domain/follow-up/answer-follow-up.ts';
import { correctAddress } from '../../../shared/domain/outreach/correct-address.ts';
import { recordDelivery } from '../../../shared/domain/outreach/record-delivery.ts';
import { decideRedaction } from '../../../shared/domain/redaction/decide-redaction.ts';
import { answerFindings, decideDispute } from '../../../shared/domain/review/answer-findings.ts';
import { changeScope } from '../../../shared/domain/scope/change-scope.ts';
import type { Moment } from '../../../shared/domain/terms/clock.ts';
import {
  consentTo,
  drafted,
  items,
  nominee,
  refuse,
  saidAgain,
  staff,
  volunteering,
  withdraw,
} from '../../unit/support/checks.ts';

export type Rule = (check: Check, moment: Moment) => Decision;
/** What somebody does about a mail: one act after the other. `roll` is theirs, from 0 to 99. */
type Act = (mail: Mail, roll: number) => Rule[];

const roles = ['manager', 'peer', 'client', 'report', 'hr', 'other'] as const;

const consent: Rule = (check, moment) => giveConsent(check, consentTo(check.scope), moment);

/** Three to six of them, who have not been named before. */
const nominate =
  (roll: number): Rule =>
  (check, moment) => {
    const answered = check.referees.filter(({ state }) => state === 'answered').length;
    const count = check.referees.length === 0 ? 3 + (roll % 4) : Math.min(3, 6 - answered);
    const first = check.referees.length + 1;
    const referees = roles.slice(0, count).map((role, index) => nominee(first + index, role));
    return nominateReferees(check, { referees, doNotContact: [] }, moment);
  };

const respond =
  (kind: FindingResponse): Rule =>
  (check, moment) => {
    const comment = kind === 'accept' ? {} : { comment: 'It was another way.' };
    const responses = check.findings.slice(0, 2).map(({ n }) => ({ n, kind, ...comment }));
    return answerFindings(check, { responses }, moment);
  };

const decideOne: Rule = (check, moment) => {
  const n = openDisputes(check)[0]?.n ?? 0;
  const reason = 'The documents show it.';
  return decideDispute(check, { n, verdict: 'removed', reason, reviewerId: 'reviewer-1' }, moment);
};

/** The candidate rates themselves on everything that they are asked to. */
const assess: Act = (_mail, roll) => [
  (check, moment) => {
    const ratings = Object.fromEntries(ratedQuestionsOf(check).map(({ id }) => [id, 1 + (roll % 5)]));
    return assessSelf(check, { ratings }, moment);
  },
];

/** Whom a mail goes to, or is about. @throws Error for a mail that has nothing to do with a referee */
function refereeIn(mail: Mail): string {
  const id = refereeOfMail(mail);
  if (!id) throw new Error(`The mail ${mail.id} is about no referee.`);
  return id;
}

/** What a referee does about a mail to them. */
const referee =
  (rule: (refereeId: string) => Rule): Act =>
  (mail) => [rule(refereeIn(mail))];

const nothing: Act = () => [];
const withdrawing: Act = () => [withdraw];
const cancel: Act = () => [(check, moment) => cancelCheck(check, { actor: staff }, moment)];
const bounce: Act = ({ id }) => [
  (check, moment) => recordDelivery(check, { mailId: id, result: 'bounced' }, moment),
];
const answer: Act = (mail, roll) => {
  const refereeId = refereeIn(mail);
  return [
    (check, moment) =>
      sendReference(drafted(check, refereeId, moment, 1 + (roll % 5)), { refereeId }, moment),
  ];
};
/** They volunteer what the law keeps out. */
const volunteer: Act = (mail, roll) => {
  const refereeId = refereeIn(mail);
  return [
    (check, moment) => {
      const written = volunteering(drafted(check, refereeId, moment, 1 + (roll % 5)), refereeId);
      return sendReference(written, { refereeId }, moment);
    },
  ];
};
const correct =
  (refereeId: string, tried: number | undefined): Rule =>
  (check, moment) =>
    correctAddress(check, { refereeId, email: `${refereeId}.${tried}@elsewhere.example` }, moment);
/** The candidate sees on their page that it bounced, and is faster than the mail about it. */
const bounceAndCorrect: Act = (mail, roll) => [...bounce(mail, roll), correct(refereeIn(mail), mail.address)];
/** Staff want to know less: an item falls away. */
const changing: Act = () => [
  (check, moment) => changeScope(check, { items: items.filter(({ id }) => id !== 'trust') }, staff, moment),
];
/** Before the consent, the new scope is simply the one to consent to. */
const agree: Rule = (check, moment) =>
  check.consent
    ? agreeToChange(check, consentTo(pendingChange(check)?.scope), moment)
    : consent(check, moment);
const retry: Act = () => [
  (check, moment) =>
    retryCheck(
      check,
      { actor: staff, ...(check.head.candidateBounced && { candidateEmail: 'ana@elsewhere.example' }) },
      moment,
    ),
];

/** A referee of a follow-up says of every rated question the same, and still does not know the facts. */
const sayMore: Act = (mail, roll) => {
  const refereeId = refereeIn(mail);
  return [
    (check, moment) =>
      answerFollowUp(check, { refereeId, answers: saidAgain(check, refereeId, roll) }, moment),
  ];
};

const consenting: [number, Act][] = [
  [44, (_mail, roll) => [consent, nominate(roll)]],
  [6, changing],
  [10, () => [consent]],
  [17, nothing],
  [3, retry],
  [6, () => [refuse]],
  [9, bounce],
  [5, withdrawing],
];
const refereeing: [number, Act][] = [
  [37, answer],
  [15, volunteer],
  [12, nothing],
  [3, retry],
  [3, bounceAndCorrect],
  [8, referee((refereeId) => (check, moment) => declineReference(check, { refereeId }, moment))],
  [14, bounce],
  [4, referee((refereeId) => (check, moment) => stopReminders(check, { refereeId }, moment))],
  [4, ({ id }) => [(check, moment) => recordDelivery(check, { mailId: id, result: 'complained' }, moment)]],
];
const sayingMore: [number, Act][] = [
  [45, sayMore],
  [20, nothing],
  [3, retry],
  [12, referee((refereeId) => (check, moment) => declineFollowUp(check, { refereeId }, moment))],
  [10, bounce],
  [5, referee((refereeId) => (check, moment) => stopReminders(check, { refereeId }, moment))],
  [5, withdrawing],
];
const reading: [number, Act][] = [
  [35, () => [respond('accept')]],
  [15, () => [respond('comment')]],
  [25, () => [respond('dispute')]],
  [17, nothing],
  [3, retry],
  [5, withdrawing],
];
/** The first text that waits is decided about. */
const decideText =
  (decision: 'redact' | 'release'): Rule =>
  (check, moment) => {
    const n = undecidedRedactions(check)[0]?.n ?? 0;
    const reason = 'It is about a project of that name.';
    return decideRedaction(check, { n, decision, reason, reviewerId: 'reviewer-1' }, moment);
  };
const redacting: [number, Act][] = [
  [35, () => Array<Rule>(6).fill(decideText('redact'))],
  [15, () => Array<Rule>(6).fill(decideText('release'))],
  [15, () => [decideText('redact')]],
  [27, nothing],
  [3, retry],
  [5, cancel],
];
const reviewing: [number, Act][] = [
  [45, () => [decideOne, decideOne]],
  [15, () => [decideOne]],
  [35, nothing],
  [5, cancel],
];

/** What people do about the mails they get, with how many of a hundred do it. */
const habits: Partial<Record<MailTemplate, [number, Act][]>> = {
  'consent-invitation': consenting,
  'consent-reminder': consenting,
  'outreach-started': [
    [55, nothing],
    [15, assess],
    [24, changing],
    [3, withdrawing],
    [3, cancel],
  ],
  'scope-changed': [
    [35, (_mail, roll) => [agree, nominate(roll)]],
    [15, () => [keepScope]],
    [45, nothing],
    [5, withdrawing],
  ],
  'referee-invitation': refereeing,
  'referee-reminder': refereeing,
  'referee-follow-up': sayingMore,
  'referee-follow-up-reminder': sayingMore,
  'address-needed': [
    // The mail says which address came back.
    [65, (mail) => [correct(refereeIn(mail), mail.address)]],
    [30, nothing],
    [5, withdrawing],
  ],
  'more-referees-needed': [
    [60, (_mail, roll) => [nominate(roll)]],
    [35, nothing],
    [5, withdrawing],
  ],
  'findings-ready': reading,
  'findings-reminder': reading,
  'dispute-decided': reading,
  'redaction-needed': redacting,
  'dispute-opened': reviewing,
  'dispute-reminder': reviewing,
  'needs-attention': [
    [75, retry],
    [10, cancel],
    [15, nothing],
  ],
};

/** What somebody with this `roll` (0 to 99) does about a mail. */
export function actsAbout(mail: Mail, roll: number): Rule[] {
  let left = roll;
  for (const [share, act] of habits[mail.template] ?? []) {
    if (left < share) return act(mail, roll);
    left -= share;
  }
  return [];
}
