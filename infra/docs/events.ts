import { createHash } from 'node:crypto';
import * as z from 'zod';
import { type EventName, eventNames, events } from '../../shared/domain/check/events.ts';

/** The shape of each version of each event that was ever published, as a hash: name to version to hash. */
export type EventShapes = Record<string, Record<string, string>>;

/** SHA-256 of the JSON Schema of an event's data, lower-case hex. */
const shapeOf = (name: EventName): string =>
  createHash('sha256')
    .update(JSON.stringify(z.toJSONSchema(events[name].data)))
    .digest('hex');

/**
 * Adds the present shape of each event to those that are known.
 *
 * @throws Error naming the events whose shape has changed under the same version: subscribers rely on it, so that a change takes a new version
 */
export function withPresentShapes(known: EventShapes): EventShapes {
  const changed = eventNames.filter((name) => {
    const before = known[name]?.[events[name].version];
    return before !== undefined && before !== shapeOf(name);
  });
  if (changed.length > 0)
    throw new Error(`These events have changed their shape; raise their version: ${changed.join(', ')}.`);
  const present = eventNames.map((name) => [name, { ...known[name], [events[name].version]: shapeOf(name) }]);
  return { ...known, ...Object.fromEntries(present) };
}

/** The type of a field in one word, such as `text`, `number` or `one of a, b`. */
function typeOf(schema: z.core.JSONSchema._JSONSchema): string {
  if (typeof schema === 'boolean') return 'anything';
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${value}\``).join(', ')}`;
  if (schema.format === 'date-time') return 'moment (ISO 8601, UTC)';
  if (schema.type === 'array') return 'list of ids';
  const names: Record<string, string> = { integer: 'whole number', boolean: 'yes or no', string: 'text' };
  return names[String(schema.type)] ?? 'text';
}

function fieldsOf(name: EventName): string {
  const { properties = {}, required = [] } = z.toJSONSchema(events[name].data);
  const fields = Object.entries(properties).map(
    ([field, schema]) => `\`${field}\`${required.includes(field) ? '' : '?'}: ${typeOf(schema)}`,
  );
  return fields.length > 0 ? fields.join('; ') : 'nothing';
}

const row = (name: EventName): string =>
  `| \`${name}\` | ${events[name].version} | ${fieldsOf(name)} | \`${JSON.stringify(events[name].example)}\` |`;

/** The page about all events, made from their schemas. */
export const eventsPage = (): string => `# Events

Everything that happens to a check is one of these events. The audit trail keeps it, hash-chained; the event bus gets the same, with source \`evenhand\`, the
event as detail type, and a detail of \`checkId\`, \`seq\`, \`at\`, \`actor\` (candidate, referee, staff or system), \`version\` and \`data\`. The data holds ids, counts, codes and moments, and
never personal data. Delivery is at least once and, for one check, in the order of \`seq\`; \`checkId\` with \`seq\` tells a repetition.

A shape never changes under its version: \`docs/events.json\` keeps the hash of each, and a test compares. Fields marked \`?\` can be absent.

| event | version | data | example |
|---|--:|---|---|
${eventNames.map(row).join('\n')}

This page is written by \`npm run build\` from \`shared/domain/check/events.ts\`.
`;

export const shapesText = (shapes: EventShapes): string => `${JSON.stringify(shapes, null, 2)}\n`;
