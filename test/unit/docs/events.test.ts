import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type EventShapes, eventsPage, shapesText, withPresentShapes } from '../../../infra/docs/events.ts';
import { eventNames, events } from '../../../shared/domain/check/events.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../../docs/${file}`, import.meta.url), 'utf8');

describe('the list of events', () => {
  const kept: EventShapes = JSON.parse(read('events.json'));

  it('keeps every shape under its version; `npm run build` adds a new version', () => {
    expect(shapesText(withPresentShapes(kept))).toBe(read('events.json'));
  });

  it('refuses a shape that has changed under the same version', () => {
    const changed = { ...kept, 'check.ordered': { '1': 'another shape' } };
    expect(() => withPresentShapes(changed)).toThrow('check.ordered');
    expect(() => withPresentShapes({ ...kept, 'check.ordered': { '0': 'an older one' } })).not.toThrow();
  });

  it('is described as the schemas say', () => {
    expect(eventsPage()).toBe(read('events.md'));
  });

  it.each(eventNames)('has an example of %s that fits its schema', (name) => {
    expect(events[name].data.parse(events[name].example)).toEqual(events[name].example);
  });

  it.each(eventNames)('names nobody in %s', (name) => {
    expect(Object.keys(events[name].data.shape).join(' ')).not.toMatch(/name|e?mail_?address|phone/i);
  });
});
