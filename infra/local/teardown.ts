type Undo = () => Promise<unknown>;

/** Collects what must be ended, so that a start that fails half-way leaves nothing behind. */
export class Teardown {
  private readonly undos: Undo[] = [];
  private readonly starting = new Set<Promise<unknown>>();
  private readonly ending = new AbortController();
  private running: Promise<void> | undefined;

  /** Aborts when the end begins. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  add(undo: Undo): void {
    this.undos.push(undo);
  }

  /** Remembers how to end something that is only now starting. */
  own<T>(start: Promise<T>, end: (value: T) => Promise<unknown>): Promise<T> {
    const owned = start.then((value) => {
      this.add(() => end(value));
      return value;
    });
    this.starting.add(owned);
    return owned;
  }

  /** Ends everything, the newest first. A part that cannot be ended does not keep the others. */
  run(): Promise<void> {
    this.running ??= this.all();
    return this.running;
  }

  private async all(): Promise<void> {
    this.ending.abort();
    // What is still starting when another part has failed can only be ended when it is there.
    await Promise.allSettled(this.starting);
    for (const undo of this.undos.reverse()) await undo().catch((error: unknown) => console.error(error));
  }
}
