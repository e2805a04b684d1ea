import { describe, expect, it } from 'vitest';
import { expectationFor, type Other } from '../../../../../shared/domain/verification/ratings/expected.ts';
import { assumptionsFor } from '../../../../../shared/domain/verification/ratings/model.ts';

const assumptions = assumptionsFor(4);
const noise = assumptions.noise ** 2;
const other = (role: string, offset: number, weight = 1, answers = 20): Other => ({
  role,
  offset,
  answers,
  weight,
});
const expected = (role: string, ...others: Other[]) => expectationFor(role, others, noise, assumptions);

describe('what to expect of a witness', () => {
  it('is the mean of the others where all share a role', () => {
    const { mean } = expected('peer', other('peer', -0.3), other('peer', 0.1), other('peer', 0.2));
    expect(mean).toBeCloseTo(0, 8);
  });

  it('leans to the own role, and not all the way', () => {
    const { mean } = expected(
      'manager',
      other('manager', -1),
      other('peer', 0.4),
      other('peer', 0.4),
      other('client', 0.4),
    );
    expect(mean).toBeLessThan(-0.05);
    expect(mean).toBeGreaterThan(-1);
    const { mean: ofPeer } = expected(
      'peer',
      other('manager', -1),
      other('peer', 0.4),
      other('peer', 0.4),
      other('client', 0.4),
    );
    expect(ofPeer).toBeGreaterThan(mean);
  });

  it('leans to the own role the more, the more of it agree', () => {
    const rest = [other('peer', 0.4), other('peer', 0.4)];
    const one = expected('manager', other('manager', -1), ...rest);
    const three = expected(
      'manager',
      other('manager', -1),
      other('manager', -1),
      other('manager', -1),
      ...rest,
    );
    expect(three.mean).toBeLessThan(one.mean);
  });

  it('is looser for who alone has a role, and for a manager most', () => {
    const others = [other('peer', 0), other('peer', 0), other('peer', 0)];
    const of = (role: string) => expected(role, ...others).variance;
    expect(of('client')).toBeGreaterThan(assumptions.leniency ** 2);
    expect(of('manager')).toBeGreaterThan(of('client'));
  });

  it('is never surer than one honest person is strict', () => {
    const crowd = Array.from({ length: 40 }, () => other('peer', 0, 1, 80));
    const { variance } = expected('peer', ...crowd);
    expect(variance).toBeGreaterThan(assumptions.leniency ** 2);
    expect(variance).toBeLessThan(1.2 * assumptions.leniency ** 2);
  });

  it('passes over who is not trusted or has said nothing', () => {
    const others = [other('peer', 0), other('peer', 0.2)];
    const plain = expected('peer', ...others);
    expect(expected('peer', ...others, other('peer', -3, 0), other('peer', Number.NaN, 1, 0))).toEqual(plain);
    const half = expected('peer', ...others, other('peer', -3, 0.5));
    const whole = expected('peer', ...others, other('peer', -3));
    expect(whole.mean).toBeLessThan(half.mean);
    expect(half.mean).toBeLessThan(plain.mean);
  });

  it('is nothing at all without others', () => {
    expect(expected('peer')).toEqual({ mean: 0, variance: Number.POSITIVE_INFINITY });
  });

  it('turns with the sign', () => {
    const others = [other('peer', 0.4), other('manager', -0.9), other('client', 0.1, 0.6)];
    const turned = others.map((one) => ({ ...one, offset: -one.offset }));
    const [one, two] = [expected('manager', ...others), expected('manager', ...turned)];
    expect(two.mean).toBeCloseTo(-one.mean, 10);
    expect(two.variance).toBeCloseTo(one.variance, 10);
  });
});
