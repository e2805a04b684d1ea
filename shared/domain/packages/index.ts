import type { Package } from '../package.ts';
import { peopleManager } from './people-manager.ts';
import { professional } from './professional.ts';

/** Everything that can be ordered, in the order in which it is offered. */
export const packages: readonly Package[] = [professional, peopleManager];

/** The newest version of a package; undefined when there is none of this id. */
export const packageById = (id: string): Package | undefined => packages.find((one) => one.id === id);
