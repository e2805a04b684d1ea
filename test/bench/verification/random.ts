import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random numbers that are the same for the same seed, on any machine. */
export interface Random {
  /** From 0 up to but without 1. */
  uniform(): number;
  /** Standard normal. */
  normal(): number;
  /** A whole number from 0 up to but without `n`. */
  below(n: number): number;
}

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const uniform = () => uniformFloat64(generator);
  return {
    uniform,
    // Box and Muller's transform; 1 - u keeps 0 out of the logarithm.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    below: (n) => Math.floor(uniform() * n),
  };
}
