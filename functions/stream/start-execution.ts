import { type SFNClient, StartExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';

const nameOf = (checkId: string, run: number): string => `${checkId}-${run}`;

/** An execution's ARN follows from its machine's and its name. */
const executionArn = (stateMachineArn: string, name: string): string =>
  `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${name}`;

const named = (error: unknown, ...names: string[]): boolean =>
  error instanceof Error && names.includes(error.name);

/**
 * Starts the execution of one run of a check, and stops the run before. The name makes it happen once, however often it is asked for.
 */
export async function startExecution(
  sfn: SFNClient,
  stateMachineArn: string,
  { checkId, run }: { checkId: string; run: number },
): Promise<void> {
  if (run > 1) {
    try {
      const before = executionArn(stateMachineArn, nameOf(checkId, run - 1));
      await sfn.send(new StopExecutionCommand({ executionArn: before, error: 'Superseded' }));
    } catch (error) {
      // It has ended by itself, or is gone: nothing to stop.
      if (!named(error, 'ExecutionDoesNotExist', 'ValidationException')) throw error;
    }
  }
  try {
    const input = JSON.stringify({ checkId, run });
    await sfn.send(new StartExecutionCommand({ stateMachineArn, name: nameOf(checkId, run), input }));
  } catch (error) {
    if (!named(error, 'ExecutionAlreadyExists')) throw error;
  }
}
