type Json = unknown;
type Fields = Record<string, Json>;

/**
 * Whether an event matches a pattern, by the rules that EventBridge rules and Lambda's event filters share: every field of the
 * pattern must match; a list in a pattern means any of its values; a list in the event matches by any of its elements.
 *
 * @throws for a comparison that is not known here, because a pattern that silently never matches loses events
 */
export function matches(pattern: Json, event: Json): boolean {
  return Object.entries(pattern as Fields).every(([field, expected]) => {
    if (field === '$or') return (expected as Json[]).some((each) => matches(each, event));
    const actual = (event as Fields | null | undefined)?.[field];
    if (Array.isArray(expected)) return expected.some((condition) => holds(condition, actual));
    if (Array.isArray(actual)) return actual.some((item) => isFields(item) && matches(expected, item));
    // Without a value the fields below can still match: {"exists": false}.
    return matches(expected, isFields(actual) ? actual : {});
  });
}

function holds(condition: Json, actual: Json): boolean {
  if (!isFields(condition)) return valuesOf(actual).some((value) => value === condition);
  const [[operator, operand] = []] = Object.entries(condition);
  if (operator === 'exists') return (actual !== undefined) === operand;
  return valuesOf(actual).some((value) => compare(String(operator), operand, value));
}

function compare(operator: string, operand: Json, value: Json): boolean {
  const text = typeof value === 'string' ? value : undefined;
  switch (operator) {
    case 'prefix':
      return text?.startsWith(String(operand)) ?? false;
    case 'suffix':
      return text?.endsWith(String(operand)) ?? false;
    case 'equals-ignore-case':
      return text?.toLowerCase() === String(operand).toLowerCase();
    case 'wildcard':
      return text !== undefined && wildcard(String(operand)).test(text);
    case 'anything-but':
      if (isFields(operand)) return !holds(operand, value);
      return !(Array.isArray(operand) ? operand : [operand]).includes(value);
    case 'numeric':
      return typeof value === 'number' && numeric(operand as (string | number)[], value);
    default:
      throw new Error(`The local runtime does not know the event comparison "${operator}".`);
  }
}

function numeric(operand: (string | number)[], value: number): boolean {
  for (let index = 0; index < operand.length; index += 2) {
    const bound = Number(operand[index + 1]);
    const holdsFor: Record<string, boolean> = {
      '=': value === bound,
      '<': value < bound,
      '<=': value <= bound,
      '>': value > bound,
      '>=': value >= bound,
    };
    if (!holdsFor[String(operand[index])]) return false;
  }
  return true;
}

/** A pattern with `*` for any run of characters. */
export function wildcard(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${escaped}$`, 's');
}

function valuesOf(actual: Json): Json[] {
  if (actual === undefined) return [];
  return Array.isArray(actual) ? actual : [actual];
}

function isFields(value: Json): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
