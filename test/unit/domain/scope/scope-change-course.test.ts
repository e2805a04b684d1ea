import { describe, expect, it } from 'vitest';
import { evolve } from '../../../../shared/domain/check/apply-decision.ts';
import { pendingChange } from '../../../../shared/domain/check/check.ts';
import { sendReference } from '../../../../shared/domain/collection/send-reference.ts';
import { addDoNotContact } from '../../../../shared/domain/consent/add-do-not-contact.ts';
import { agreeToChange, giveConsent, keepScope } from '../../../../shared/domain/consent/give-consent.ts';
import { nominateReferees } from '../../../../shared/domain/consent/nominate-referees.ts';
import { changeScope } from '../../../../shared/domain/scope/change-scope.ts';
import { orderCheck } from '../../../../shared/domain/scope/order-check.ts';
import { iso } from '../../../../shared/domain/terms/clock.ts';
import {
  consentTo,
  day,
  drafted,
  ids,
  items,
  onDay,
  order,
  staff,
  trio,
  withdraw,
} from '../../support/checks.ts';
import { inspect, witness } from '../../support/promises.ts';
import { Workflow } from '../../support/workflow.ts';

/** The candidate has consented and named referees; nobody has been written to yet. */
function named(): Workflow {
  const { check, decision } = orderCheck(ids, order, staff, onDay(0));
  const flow = new Workflow(evolve(check, decision, onDay(0)), onDay(0).now, witness);
  flow.pump();
  flow.act((now, at) => giveConsent(now, consentTo(now.scope), at));
  flow.act((now, at) => nominateReferees(now, { referees: trio, doNotContact: [] }, at));
  return flow;
}

const less = { items: items.filter(({ id }) => id !== 'trust') };
const change = (flow: Workflow) => flow.act((now, at) => changeScope(now, less, staff, at));
const agree = (flow: Workflow) =>
  flow.act((now, at) => agreeToChange(now, consentTo(pendingChange(now)?.scope), at));
const keep = (flow: Workflow) => flow.act(keepScope);
const shunAll = (flow: Workflow) =>
  flow.act((now, at) => addDoNotContact(now, { doNotContact: ['work.example'] }, at));
const states = ({ check }: Workflow) => Object.fromEntries(check.mails.map(({ id, state }) => [id, state]));
/** The referees whose references are waited for, and nothing else is. */
const waitsFor = ({ waits }: Workflow) => {
  expect(new Set(waits.map(({ kind }) => kind))).toEqual(new Set(['reference']));
  return waits.map(({ refereeId }) => refereeId).sort();
};
const pass = (flow: Workflow, days: number) => {
  flow.now += days * day * 1000;
  flow.pump();
  inspect(flow);
};
const answer = (flow: Workflow, refereeId: string) => {
  flow.put(drafted(flow.check, refereeId, flow.moment));
  return flow.act((now, at) => sendReference(now, { refereeId }, at));
};

/** Whether an answer is refused, and nothing is written. */
function answerIsRefused(flow: Workflow): boolean {
  const { check } = flow;
  const refused = !flow.act((now, at) => sendReference(now, { refereeId: 'r2' }, at));
  return refused && flow.check === check;
}

describe('under the state machine, a change of scope', () => {
  it.each([
    ['agreed to', agree],
    ['refused', keep],
    ['not answered', (flow: Workflow) => pass(flow, 7)],
  ])('loses no mail that was on its way: %s', (_, settle) => {
    const flow = named();
    // The first mails of the outreach are written down, and do not leave.
    flow.fault = 'after';
    flow.pump();
    const queued = Object.entries(states(flow)).filter(([, state]) => state === 'queued');
    expect(queued.map(([id]) => id)).toEqual(['outreach-started-1']);
    flow.act((now) => ({
      head: { run: now.head.run + 1, attention: undefined },
      events: [
        { event: 'retry.requested', actor: staff, data: { run: now.head.run + 1, readdressed: false } },
      ],
    }));
    change(flow);
    pass(flow, 0);
    expect(states(flow)).toMatchObject({ 'outreach-started-1': 'queued', 'scope-changed-1-3': 'sent' });
    expect(flow.waits).toEqual([{ kind: 'consent' }]);
    settle(flow);
    pass(flow, 0);
    expect(waitsFor(flow)).toEqual(['r1', 'r2', 'r3']);
    expect(new Set(Object.values(states(flow)))).toEqual(new Set(['sent']));
    expect(states(flow)).toHaveProperty('scope-change-settled-1');
  });

  it('stops everybody’s work, and everybody goes on where they were', () => {
    const flow = named();
    flow.pump();
    expect(answer(flow, 'r1')).toBe(true);
    pass(flow, 1);
    change(flow);
    pass(flow, 0);
    const before = Object.keys(states(flow));
    // On the third day a reminder to the referees would have been due.
    pass(flow, 2);
    expect(answerIsRefused(flow)).toBe(true);
    // It is the candidate alone who is reminded.
    expect(Object.keys(states(flow))).toEqual([...before, 'scope-changed-1-1-2']);
    agree(flow);
    pass(flow, 0);
    expect(waitsFor(flow)).toEqual(['r2', 'r3']);
    expect(answer(flow, 'r2') && answer(flow, 'r3')).toBe(true);
    pass(flow, 0);
    expect(flow.check.head).toMatchObject({ stage: 'review', status: 'in_review' });
    expect(flow.check.references).toHaveLength(3);
    expect(flow.check.analysis?.ratings.map(({ competency }) => competency)).not.toContain('integrity');
  });

  it('reminds nobody of what stood still, and of everything else as late as it stood', () => {
    const flow = named();
    flow.pump();
    pass(flow, 2);
    change(flow);
    pass(flow, 0);
    pass(flow, 4);
    keep(flow);
    pass(flow, 0);
    const reminders = () => Object.keys(states(flow)).filter((id) => id.startsWith('referee-reminder'));
    expect(reminders()).toEqual([]);
    pass(flow, 1);
    expect(reminders()).toEqual(['r1', 'r2', 'r3'].map((id) => `referee-reminder-${id}-1-1`));
  });

  it('is over when the candidate withdraws meanwhile: only last notices leave', () => {
    const flow = named();
    flow.pump();
    change(flow);
    pass(flow, 0);
    const before = Object.keys(states(flow));
    flow.act(withdraw);
    pass(flow, 0);
    expect(flow.over).toBe('Succeed');
    expect(flow.check.head).toMatchObject({ ended: 'withdrawn', open: false });
    const after = Object.keys(states(flow)).filter((id) => !before.includes(id));
    expect(after.every((id) => id.startsWith('check-ended-'))).toBe(true);
    expect(after).toContain('check-ended-referee-r1');
  });
});

describe('when everybody is put on the do-not-contact list', () => {
  const outcome = (flow: Workflow) => {
    pass(flow, 0);
    // The candidate is asked once for others, and names nobody.
    expect(flow.waits).toEqual([{ kind: 'more-referees' }]);
    pass(flow, 4);
    return flow.check;
  };

  it.each<[string, () => Workflow]>([
    [
      'before anybody was written to',
      () => {
        const flow = named();
        shunAll(flow);
        return flow;
      },
    ],
    [
      'while a change of scope waits, before anybody was written to',
      () => {
        const flow = named();
        change(flow);
        flow.pump();
        shunAll(flow);
        agree(flow);
        return flow;
      },
    ],
    [
      'in the middle of it',
      () => {
        const flow = named();
        flow.pump();
        shunAll(flow);
        return flow;
      },
    ],
  ])('there is no report without witnesses: %s', (_, begin) => {
    const check = outcome(begin());
    expect(check.head).toMatchObject({ ended: 'not_enough_evidence', open: false });
    expect(check.analysis).toBeUndefined();
    // Invitations that had left before are all that referees ever got.
    const written = check.mails.filter(({ to, at }) => to.kind === 'referee' && at > iso(onDay(0).now));
    expect(written).toEqual([]);
  });
});
