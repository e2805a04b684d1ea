export interface Appointment {
  /** Milliseconds since 1970. */
  at: number;
  /** Orders what comes at the same moment, so that a run can be repeated. */
  key: string;
  act: () => void | Promise<void>;
}

/** Whose turn comes first. */
export const first = (appointments: Appointment[]): Appointment | undefined =>
  appointments.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))[0];

/** Takes an appointment off a list. */
export function strike(appointments: Appointment[], one: Appointment): void {
  const index = appointments.indexOf(one);
  if (index >= 0) appointments.splice(index, 1);
}
