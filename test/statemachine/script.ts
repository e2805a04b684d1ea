import { type Call, fault, type Run, start, stopped, timeout } from './interpreter.ts';

/** What happens once at a task state: a result by its `next`, one with more in it, or a fault. */
export type Step = string | { next: string; referees?: string[]; seconds?: number } | Fault;

class Fault {
  readonly error: () => Error;
  /** How many attempts fail. */
  left: number;

  constructor(error: () => Error, attempts: number) {
    this.error = error;
    this.left = attempts;
  }
}

/** As many attempts as the machine makes: the first, and six more. */
export const attempts = 7;

/** The time of a waiting state is over. It is not tried again. */
export const timesOut = (): Step => new Fault(timeout, 1);
/** A function fails and fails, until the machine gives up. */
export const breaksForGood = (name = 'ServiceUnavailable'): Step => new Fault(() => fault(name), attempts);
/** A function hangs at every attempt. */
export const hangsForGood = (): Step => new Fault(timeout, attempts);
/** A function fails some times, and then works. */
export const failsFirst = (times: number): Step => new Fault(() => fault('ServiceUnavailable'), times);
/** A newer execution has taken over while this one was about to wait. */
export const superseded = (): Step => new Fault(() => fault('Superseded'), 1);
/** Whatever else is going on ends first. */
export const waits = (): Step => 'waits for ever';

/**
 * What happens at each state, in order; the state of one referee as `WaitForReferee r2`. Where a script says nothing, things take
 * their usual course.
 */
export type Script = Record<string, Step[]>;

/** Everybody does what they were asked for. */
const usual: Record<string, Step> = {
  ResolveScope: 'resolved',
  AskForConsent: 'wait',
  WaitForConsent: 'nominated',
  RemindCandidate: 'wait',
  PlanOutreach: { next: 'contact', referees: ['r1', 'r2', 'r3'] },
  InviteReferee: 'wait',
  WaitForReferee: 'done',
  RemindReferee: 'wait',
  AskForAnotherAddress: 'wait',
  WaitForAnotherAddress: 'corrected',
  GiveUpOnAddress: 'done',
  CountReferences: 'enough',
  AskForMoreReferees: 'wait',
  WaitForMoreReferees: 'nominated',
  CloseNominations: 'counted',
  CrossVerify: 'verified',
  AskForRedaction: 'wait',
  WaitForRedaction: 'decided',
  AskFollowUp: 'wait',
  WaitForFollowUp: 'done',
  RemindOfFollowUp: 'wait',
  ShareFindings: 'wait',
  WaitForCandidate: 'reviewed',
  RemindCandidateOfFindings: 'wait',
  AskReviewer: 'wait',
  WaitForReviewer: 'decided',
  RemindReviewer: 'wait',
  ReturnFindings: 'wait',
  ReleaseReport: 'closed',
  EndEarly: 'closed',
  ReportStepFailed: 'told',
  ReportUnexpected: 'told',
  ReportCandidateUnreachable: 'told',
  ReportDisputeOverdue: 'told',
  ReportRefereeStepFailed: 'told',
  ReportRefereeUnexpected: 'told',
  ReportFollowUpStepFailed: 'told',
  ReportFollowUpUnexpected: 'told',
};

export interface Played extends Run {
  calls: Call[];
}

/**
 * Plays a script to the end of the execution.
 *
 * @throws Error when something of the script has not happened: then it says something else than it seems to
 */
export async function play(script: Script): Promise<Played> {
  const fresh = (step: Step): Step => (step instanceof Fault ? new Fault(step.error, step.left) : step);
  const left = new Map(Object.entries(script).map(([key, steps]) => [key, steps.map(fresh)]));
  const calls: Call[] = [];
  const pending: ((error: Error) => void)[] = [];
  const { ended } = start({ checkId: 'c1', run: 1 }, async (call) => {
    calls.push(call);
    const { checkId, run, refereeId } = call.payload;
    const queue = [left.get(`${call.state} ${refereeId}`), left.get(call.state)].find((one) => one?.length);
    const step = queue?.[0] ?? usual[call.state];
    if (step === undefined) throw new Error(`Nothing is known of ${call.state}.`);
    if (step instanceof Fault) {
      step.left -= 1;
      if (step.left === 0) queue?.shift();
      throw step.error();
    }
    queue?.shift();
    if (step === waits()) return new Promise((_, reject) => pending.push(reject));
    const result = typeof step === 'string' ? { next: step } : step;
    const seconds = !call.waits && result.next === 'wait' ? { seconds: 172_800 } : {};
    const output = { checkId, run, ...(refereeId && { refereeId }), ...seconds, ...result };
    return call.waits ? output : { ExecutedVersion: '$LATEST', Payload: output, StatusCode: 200 };
  });
  const played = await ended;
  for (const reject of pending) reject(stopped());
  const unplayed = [...left].flatMap(([state, steps]) => (steps.length > 0 ? [state] : []));
  if (unplayed.length > 0) throw new Error(`It never came to this: ${unplayed.join(', ')}.`);
  return { ...played, calls };
}
