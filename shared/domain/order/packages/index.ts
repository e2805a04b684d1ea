import { isKey, type Words } from '../../../words/index.ts';
import type { Package } from '../package.ts';
import { executive } from './executive.ts';
import { independent } from './independent.ts';
import { junior } from './junior.ts';
import { peopleManager } from './people-manager.ts';
import { professional } from './professional.ts';

/** Everything that can be ordered, in the order in which it is offered. */
export const packages: readonly Package[] = [junior, professional, peopleManager, executive, independent];

/** The newest version of a package; undefined when there is none of this id. */
export const packageById = (id: string): Package | undefined => packages.find((one) => one.id === id);

/** What a package is called; its id when there is none of it (any more). */
export function packageTitle(words: Words, id: string): string {
  const key = `scope.package.${id}.title`;
  return isKey(key) ? words(key) : id;
}
