/**
 * Checked access to the numbers of a panel by their place. A place outside is a fault in the code and throws. Without the check it
 * would become NaN, which here means "did not answer", and the fault would pass for a missing answer.
 */

const outside = (index: number, length: number): RangeError =>
  new RangeError(`There is no place ${index} among ${length}.`);

/**
 * The number at a place, which may be NaN.
 *
 * @throws RangeError outside the vector
 */
export function at(vector: Float64Array, index: number): number {
  const value = vector[index];
  if (value === undefined) throw outside(index, vector.length);
  return value;
}

/**
 * The item at a place of a list. Lists and vectors have a function each, since one for both would be slower in the innermost loops.
 *
 * @throws RangeError outside the list
 */
export function itemAt<T extends NonNullable<unknown>>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw outside(index, list.length);
  return item;
}

/**
 * Adds an amount to the number at a place of the vector itself.
 *
 * @throws RangeError outside the vector
 */
export function add(vector: Float64Array, index: number, amount: number): void {
  vector[index] = at(vector, index) + amount;
}

/** The sum in the order of the values; 0 for none. */
export function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/**
 * Measures a witness's answers from some levels.
 *
 * @param row one answer per question, NaN for none
 * @param level per question, NaN where there is none
 * @returns the sum of the distances, in points of the scale, and how many there are: questions that have both
 */
export function distancesFrom(level: Float64Array, row: Float64Array): { sum: number; count: number } {
  let sum = 0;
  let count = 0;
  for (let q = 0; q < row.length; q += 1) {
    const distance = at(row, q) - at(level, q);
    if (Number.isNaN(distance)) continue;
    sum += distance;
    count += 1;
  }
  return { sum, count };
}
