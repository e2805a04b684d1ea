import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { eventsPage, shapesText, withPresentShapes } from './events.ts';

const shapes = new URL('../../docs/events.json', import.meta.url);
const known = existsSync(shapes) ? JSON.parse(readFileSync(shapes, 'utf8')) : {};
writeFileSync(shapes, shapesText(withPresentShapes(known)));
writeFileSync(new URL('../../docs/events.md', import.meta.url), eventsPage());
