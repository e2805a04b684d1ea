import { Refusal, type RefusalCode } from '../../../shared/domain/terms/refusal.ts';

/** What a rule refuses with: its code and the paths of the fields at fault. @throws Error when it does not refuse. */
export function refusalOf(run: () => unknown): { code: RefusalCode; paths: string[] } {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, paths: error.fields.map(({ path }) => path) };
    throw error;
  }
  throw new Error('Nothing was refused.');
}
