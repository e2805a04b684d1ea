import { describe, expect, it } from 'vitest';
import { isWaiting, readDefinition, stateNamed, states, transitions } from './machine.ts';

/** Where a state can go on to, into a Map included. */
function following(name: string): string[] {
  const inner = stateNamed(name).ItemProcessor?.StartAt;
  const next = transitions.filter(({ from }) => from === name).map(({ to }) => to);
  return inner ? [...next, inner] : next;
}

/** States that lie on a cycle which avoids the given ones. */
function onCycles(avoided: ReadonlySet<string>): string[] {
  const open = states.map(({ name }) => name).filter((name) => !avoided.has(name));
  const reaches = (from: string, goal: string): boolean => {
    const seen = new Set<string>();
    const queue = following(from);
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (at === goal) return true;
      if (avoided.has(at) || seen.has(at)) continue;
      seen.add(at);
      queue.push(...following(at));
    }
    return false;
  };
  return open.filter((name) => reaches(name, name));
}

/**
 * Cycles without a wait in them, by the one state whose rule ends each. The bound is in the rule, not in the graph, and
 * `rules/course.test.ts` runs the rules.
 */
const bounded = {
  // “corrected” and “bounced” by turns: every further address counts, and the third is the last (`addressLimit`).
  AskForAnotherAddress: 'addressLimit',
  // “counted” comes with the end of nominations (the ask for more referees is over), “nominated” with the second list of referees
  // (`nominationRound`), and there is no third: after both, the count never says “nominate” again.
  AskForMoreReferees: 'over, nominationRound',
  // “followUp” needs a round that is left (`followUpRounds`) or open, and each of those is waited for. “redact” needs a text that is held, and
  // “decided” none: texts come with answers only, of which there are none any more, or with a follow-up.
  CrossVerify: 'followUpRound, redactions',
  // “disputed” needs an open dispute and “decided” none; disputes are raised in the first round only.
  AskReviewer: 'reviewRound',
} satisfies Record<string, string>;

describe('the graph', () => {
  it('reaches every state', () => {
    const reached = new Set([readDefinition().StartAt]);
    for (const name of reached) for (const next of following(name)) reached.add(next);
    expect(states.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
  });

  it('ends from every state', () => {
    const last = (name: string) =>
      ['Succeed', 'Fail'].includes(stateNamed(name).Type) || stateNamed(name).End;
    const ending = new Set(states.map(({ name }) => name).filter(last));
    for (let size = -1; size !== ending.size; ) {
      size = ending.size;
      for (const { name } of states) if (following(name).some((next) => ending.has(next))) ending.add(name);
    }
    expect(states.map(({ name }) => name).filter((name) => !ending.has(name))).toEqual([]);
  });

  it('has no cycle without a wait or a rule that ends it', () => {
    const waits = states.filter(isWaiting).map(({ name }) => name);
    expect(onCycles(new Set([...waits, ...Object.keys(bounded)]))).toEqual([]);
  });

  it.each(Object.keys(bounded))('needs the rule of %s for that', (name) => {
    const waits = states.filter(isWaiting).map((state) => state.name);
    const others = Object.keys(bounded).filter((one) => one !== name);
    expect(onCycles(new Set([...waits, ...others]))).toContain(name);
  });

  it('goes on after a wait only through a rule, so that nothing is decided by a time-out', () => {
    for (const wait of states.filter(isWaiting)) {
      const late = transitions.find(({ from, by }) => from === wait.name && by === 'catch States.Timeout');
      const task = stateNamed(late?.to ?? '');
      const choice = stateNamed(task.Next ?? '');
      // The same question as before the wait: it sees what has come in meanwhile.
      expect(
        choice.Choices?.some(({ Next }) => Next === wait.name),
        wait.name,
      ).toBe(true);
    }
  });
});
