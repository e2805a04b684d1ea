/** Something that no function could handle. */
export interface DeadLetter {
  source: 'stream' | 'event-bus';
  functionId: string;
  /** One line. */
  error: string;
  payload: unknown;
  at: string;
}

/** Stands for the dead-letter queues of the stack. Kept in memory; shown by the local stack's metrics. */
export class DeadLetters {
  private readonly letters: DeadLetter[] = [];
  private readonly onLetter: (letter: DeadLetter) => void;

  constructor(onLetter: (letter: DeadLetter) => void = () => {}) {
    this.onLetter = onLetter;
  }

  add(letter: Omit<DeadLetter, 'at' | 'error'> & { error: unknown }): void {
    const { error } = letter;
    const text = error instanceof Error ? error.message : String(error);
    const kept: DeadLetter = { ...letter, error: text, at: new Date().toISOString() };
    this.letters.push(kept);
    this.onLetter(kept);
  }

  all(): DeadLetter[] {
    return [...this.letters];
  }
}
