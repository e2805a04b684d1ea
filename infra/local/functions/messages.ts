/** The start message of a function's thread. */
export interface WorkerSetup {
  /** Absolute path of the file that exports `handler`. */
  entry: string;
  /** Folder in which Node keeps the code as it has compiled it, for the next thread. Absent: nowhere. */
  compileCache: string | undefined;
  functionName: string;
  functionArn: string;
  memoryMb: number;
}

/** One invocation, to the thread. */
export interface Invocation {
  id: number;
  requestId: string;
  event: unknown;
  /** Milliseconds since 1970 when the invocation times out. */
  deadline: number;
}

/** An error as AWS Lambda reports it to the caller. */
export interface FunctionFault {
  errorType: string;
  errorMessage: string;
  trace: string[];
}

/** The outcome, from the thread. `result` is JSON text: what cannot be written as JSON does not leave a function in AWS either. */
export type Outcome =
  | { id: number; result: string }
  /** `unusable`: the code did not load, so this thread will never answer. */
  | { id: number; fault: FunctionFault; unusable: boolean };

/** Thrown to the caller of a function that failed. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  readonly fault: FunctionFault;

  constructor(fault: FunctionFault) {
    super(`${fault.errorType}: ${fault.errorMessage}`);
    this.fault = fault;
  }
}
