import fc from 'fast-check';
import { type Check, pendingChange, undecidedRedactions } from '../../../shared/domain/check/check.ts';
import { cancelCheck, refuseCheck, withdrawCheck } from '../../../shared/domain/check/end-check.ts';
import { openFollowUps } from '../../../shared/domain/check/follow-up.ts';
import { retryCheck } from '../../../shared/domain/check/retry-check.ts';
import { assessSelf } from '../../../shared/domain/collection/assess-self.ts';
import { ratedQuestionsOf } from '../../../shared/domain/collection/self-assessment.ts';
import {
  declineReference,
  sendReference,
  stopReminders,
} from '../../../shared/domain/collection/send-reference.ts';
import { addDoNotContact } from '../../../shared/domain/consent/add-do-not-contact.ts';
import { agreeToChange, giveConsent, keepScope } from '../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../shared/domain/consent/nominate-referees.ts';
import { answerFollowUp, declineFollowUp } from '../../../shared/domain/follow-up/answer-follow-up.ts';
import { correctAddress } from '../../../shared/domain/outreach/correct-address.ts';
import { recordDelivery } from '../../../shared/domain/outreach/record-delivery.ts';
import { decideRedaction } from '../../../shared/domain/redaction/decide-redaction.ts';
import { answerFindings, decideDispute } from '../../../shared/domain/review/answer-findings.ts';
import { changeScope } from '../../../shared/domain/scope/change-scope.ts';
import { consentTo, drafted, items, nominee, saidAgain, staff, volunteering } from './checks.ts';
import type { Workflow } from './workflow.ts';

/** Something that happens to a check: somebody acts, time passes, a mail comes back, a step fails. */
export interface Happening {
  what: string;
  happen: (flow: Workflow) => void;
}

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];

/** Somebody who can still answer, if there is anybody. */
function refereeId({ referees }: Check, n: number): string {
  const invited = referees.filter(({ state }) => state === 'invited');
  return pick(invited.length > 0 ? invited : referees, n)?.id ?? 'r1';
}

export const consent = fc.boolean().map(
  (words): Happening => ({
    what: `consents, own words ${words}`,
    happen: (flow) =>
      flow.act((check, at) =>
        giveConsent(check, consentTo(check.scope, { items: { 'own-words': words } }), at),
      ),
  }),
);

export const nominate = fc
  .record({
    roles: fc.array(fc.constantFrom('manager', 'peer', 'report', 'client', 'hr', 'other', 'teacher'), {
      minLength: 1,
      maxLength: 5,
    }),
    shuns: fc.boolean(),
  })
  .map(
    ({ roles, shuns }): Happening => ({
      what: `nominates manager, peer, ${roles}`,
      happen: (flow) =>
        flow.act((check, at) => {
          const first = check.referees.length + 1;
          const referees = (['manager', 'peer', ...roles] as const).map((role, index) =>
            nominee(first + index, role),
          );
          // In the second round somebody who has answered can be put on the list: no thanks, then.
          const thanked = check.referees.find(({ state }) => state === 'answered');
          const doNotContact = ['@rival.example', ...(thanked && shuns ? [thanked.email] : [])];
          return nominateReferees(check, { referees, doNotContact }, at);
        }),
    }),
  );

export const correct = fc.record({ n: fc.nat(6), rival: fc.boolean(), tag: fc.nat(99) }).map(
  ({ n, rival, tag }): Happening => ({
    what: `corrects the address of referee ${n}${rival ? ' with a shunned one' : ''}`,
    happen: (flow) =>
      flow.act((check, at) => {
        // Whoever has bounced, before anybody else.
        const bounced = check.referees.find(({ state }) => state === 'bounced')?.id;
        const email = `new${tag}@${rival ? 'rival' : 'work'}.example`;
        return correctAddress(check, { refereeId: bounced ?? refereeId(check, n), email }, at);
      }),
  }),
);

export const review = fc.array(fc.constantFrom('accept', 'comment', 'dispute'), { maxLength: 3 }).map(
  (kinds): Happening => ({
    what: `answers the findings: ${kinds}`,
    happen: (flow) =>
      flow.act((check, at) =>
        answerFindings(
          check,
          { responses: kinds.map((kind, index) => ({ n: index + 1, kind, comment: 'So it was.' })) },
          at,
        ),
      ),
  }),
);

export const answer = fc
  .record({ n: fc.nat(6), rating: fc.integer({ min: 1, max: 5 }), volunteers: fc.nat(3) })
  .map(
    ({ n, rating, volunteers }): Happening => ({
      what: `referee ${n} answers${volunteers === 0 ? ', and says too much' : ''}`,
      happen: (flow) => {
        const id = refereeId(flow.check, n);
        const { ended, suspendedAt } = flow.check.head;
        const open = !ended && !suspendedAt && flow.check.referees.some((referee) => referee.id === id);
        const written = open ? drafted(flow.check, id, flow.moment, rating) : flow.check;
        flow.put(volunteers === 0 ? volunteering(written, id) : written);
        flow.act((check, at) => sendReference(check, { refereeId: id }, at));
      },
    }),
  );

export const redact = fc
  .record({ n: fc.nat(9), decision: fc.constantFrom('redact', 'redact', 'release') })
  .map(
    ({ n, decision }): Happening => ({
      what: `a reviewer decides about text ${n}: ${decision}`,
      happen: (flow) =>
        flow.act((check, at) => {
          const held = pick(undecidedRedactions(check), n) ?? pick(check.redactions, n);
          const reason = 'It is about a project of that name.';
          return decideRedaction(check, { n: held?.n ?? 1, decision, reason, reviewerId: 'reviewer-1' }, at);
        }),
    }),
  );

export const sayMore = fc.record({ n: fc.nat(7), declines: fc.nat(4) }).map(
  ({ n, declines }): Happening => ({
    what: `whoever is asked once more ${declines === 0 ? 'would rather not' : `answers ${n}`}`,
    happen: (flow) =>
      flow.act((check, at) => {
        const open = openFollowUps(check).map((one) => one.refereeId);
        const refereeId = pick(open, n) ?? pick(check.followUps, n)?.refereeId ?? 'r1';
        return declines === 0
          ? declineFollowUp(check, { refereeId }, at)
          : answerFollowUp(check, { refereeId, answers: saidAgain(check, refereeId, n) }, at);
      }),
  }),
);

export const draft = fc.nat(6).map(
  (n): Happening => ({
    what: `referee ${n} begins`,
    happen: (flow) => {
      const id = refereeId(flow.check, n);
      const { ended, suspendedAt } = flow.check.head;
      if (!ended && !suspendedAt && flow.check.referees.length > 0)
        flow.put(drafted(flow.check, id, flow.moment));
    },
  }),
);

export const refereeAct = fc
  .record({ n: fc.nat(6), rule: fc.constantFrom(declineReference, stopReminders) })
  .map(
    ({ n, rule }): Happening => ({
      what: `referee ${n}: ${rule.name}`,
      happen: (flow) => flow.act((check, at) => rule(check, { refereeId: refereeId(check, n) }, at)),
    }),
  );

export const delivery = fc
  .record({ n: fc.nat(40), result: fc.constantFrom('bounced', 'bounced', 'complained') })
  .map(
    ({ n, result }): Happening => ({
      what: `mail ${n} has ${result}`,
      happen: (flow) =>
        flow.act((check, at) => {
          const left = check.mails.filter(({ state }) => state === 'sent' || state === 'bounced');
          return recordDelivery(check, { mailId: pick(left, n)?.id ?? 'none', result }, at);
        }),
    }),
  );

export const decide = fc.constantFrom('upheld', 'amended', 'removed').map(
  (verdict): Happening => ({
    what: `a reviewer decides: ${verdict}`,
    happen: (flow) =>
      flow.act((check, at) => {
        const n = check.disputes.find(({ decision }) => !decision)?.n ?? 1;
        return decideDispute(
          check,
          { n, verdict, text: 'In other words.', reason: 'As found.', reviewerId: 'reviewer-1' },
          at,
        );
      }),
  }),
);

export const retry = fc.boolean().map(
  (readdress): Happening => ({
    what: `staff retry${readdress ? ' with another address' : ''}`,
    happen: (flow) =>
      flow.act((check, at) =>
        retryCheck(
          check,
          { actor: staff, ...(readdress && { candidateEmail: `ana${check.head.run}@example.com` }) },
          at,
        ),
      ),
  }),
);

const link = 'b'.repeat(64);

/** Staff want to know less, or the same for another reason. */
export const changeOfScope = fc
  .record({ dropped: fc.constantFrom('trust', 'own-words', 'none'), n: fc.nat(9) })
  .map(
    ({ dropped, n }): Happening => ({
      what: `staff change the scope, without ${dropped}`,
      happen: (flow) =>
        flow.act((check, at) => {
          const wanted = items.filter(({ id }) => id !== dropped);
          const reason = `Another reason why this role needs the check, number ${n}.`;
          return changeScope(check, { items: wanted, reason }, staff, at);
        }),
    }),
  );

export const answerToChange = fc.boolean().map(
  (agrees): Happening => ({
    what: agrees ? 'the candidate agrees to the change' : 'the candidate keeps the scope',
    happen: (flow) =>
      flow.act((check, at) =>
        agrees ? agreeToChange(check, consentTo(pendingChange(check)?.scope), at) : keepScope(check, at),
      ),
  }),
);

export const shun = fc.record({ n: fc.nat(6), by: fc.constantFrom('address', 'name', 'domain') }).map(
  ({ n, by }): Happening => ({
    what:
      by === 'domain' ? 'the candidate wants all left alone' : `the candidate wants referee ${n} left alone`,
    happen: (flow) =>
      flow.act((check, at) => {
        const { name, email } = pick(check.referees, n) ?? { name: 'Nobody', email: 'nobody@rival.example' };
        const entry = { address: email, name, domain: email.slice(email.indexOf('@')) }[by];
        return addDoNotContact(check, { doNotContact: [entry] }, at);
      }),
  }),
);

export const assess = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 }).map(
  (points): Happening => ({
    what: `the candidate rates themselves: ${points}`,
    happen: (flow) =>
      flow.act((check, at) => {
        const rated = ratedQuestionsOf(check).slice(0, points.length);
        const ratings = Object.fromEntries(rated.map(({ id }, index) => [id, points[index] ?? 3]));
        return assessSelf(check, { ratings }, at);
      }),
  }),
);

export const end = fc.constantFrom(
  {
    what: 'the candidate withdraws',
    happen: (flow: Workflow) => flow.act((check, at) => withdrawCheck(check, { link }, at)),
  },
  {
    what: 'the candidate refuses',
    happen: (flow: Workflow) => flow.act((check, at) => refuseCheck(check, { link }, at)),
  },
  {
    what: 'staff cancel',
    happen: (flow: Workflow) => flow.act((check, at) => cancelCheck(check, { actor: staff }, at)),
  },
) as fc.Arbitrary<Happening>;

export const wait = fc.integer({ min: 1, max: 96 }).map(
  (hours): Happening => ({
    what: `${hours} hours pass`,
    happen: (flow) => {
      flow.now += hours * 3_600_000;
    },
  }),
);

export const sleep = fc.constant<Happening>({
  what: 'nothing happens until a time-out',
  happen: (flow) => void flow.sleep(),
});

export const fault = fc.constantFrom('before', 'after').map(
  (when): Happening => ({
    what: `the next step fails ${when} its effect`,
    happen: (flow) => {
      flow.fault = when;
    },
  }),
);

/** The state machine looks, or does not yet: two acts can come between. */
export const pump = fc.constant<Happening>({ what: 'the workflow goes on', happen: (flow) => flow.pump() });
