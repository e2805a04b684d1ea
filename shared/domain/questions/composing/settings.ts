import type { PackageId } from '../../order/package.ts';
import { amongExecutives, amongManagers, atTheStart, inSuchWork, inTheRole } from '../library/settings.ts';
import type { Setting } from '../library/write.ts';

/** With whom the referees of each package compare. */
export const settingOf: Record<PackageId, Setting> = {
  junior: atTheStart,
  professional: inTheRole,
  'people-manager': amongManagers,
  executive: amongExecutives,
  independent: inSuchWork,
};
