import type { Moment } from '../../shared/domain/terms/clock.ts';
import type { Table } from '../../shared/store/table.ts';

/** What a use case needs of the world: the table, and the moment at which a rule decides. */
export interface UseTools {
  table: Table;
  moment: () => Moment;
}

/** A member of staff as the actor of a decision. */
export const staffActor = ({ id }: { id: string }) => ({ kind: 'staff', id }) as const;
