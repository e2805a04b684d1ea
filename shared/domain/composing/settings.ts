import type { PackageId } from '../package.ts';
import {
  amongExecutives,
  amongManagers,
  atTheStart,
  inSuchWork,
  inTheRole,
} from '../questionnaires/questions/settings.ts';
import type { Setting } from '../questionnaires/questions/write.ts';

/** With whom the referees of each package compare. */
export const settingOf: Record<PackageId, Setting> = {
  junior: atTheStart,
  professional: inTheRole,
  'people-manager': amongManagers,
  executive: amongExecutives,
  independent: inSuchWork,
};
