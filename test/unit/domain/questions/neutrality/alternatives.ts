/** The alternatives of a regular expression, parted at its outermost bars. */
export function alternativesOf(expression: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of expression.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts;
}
