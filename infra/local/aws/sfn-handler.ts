import type { Execution, ExecutionStatus } from '../states/execution.ts';
import { type Executions, ExecutionsError } from '../states/executions.ts';
import { TaskError, type TaskTokens, TokenError } from '../states/task-tokens.ts';
import { type AwsHandler, failure, success, targetAction } from './endpoint.ts';

type Body = Record<string, unknown>;
const text = (value: unknown) => (value === undefined ? undefined : String(value));

/** The actions of AWS Step Functions that a running product needs. */
export function sfnHandler(executions: Executions, tokens: TaskTokens): AwsHandler {
  const actions: Record<string, (body: Body) => unknown> = {
    StartExecution({ stateMachineArn, input, name }) {
      const execution = executions.start(String(stateMachineArn), text(input), text(name));
      return { executionArn: execution.arn, startDate: execution.startDate };
    },
    StopExecution({ executionArn, error, cause }) {
      return { stopDate: executions.stop(String(executionArn), text(error), text(cause)).stopDate };
    },
    DescribeExecution: ({ executionArn }) => described(executions.get(String(executionArn))),
    ListExecutions({ statusFilter }) {
      return { executions: executions.list(statusFilter as ExecutionStatus | undefined).map(listed) };
    },
    GetExecutionHistory: ({ executionArn, reverseOrder }) => {
      const { history } = executions.get(String(executionArn));
      const events = history.map(({ id, type, timestamp, state, error }) => ({
        id,
        type,
        timestamp,
        ...(state ? { stateEnteredEventDetails: { name: state } } : {}),
        ...(error ? { executionFailedEventDetails: { error } } : {}),
      }));
      return { events: reverseOrder ? events.reverse() : events };
    },
    SendTaskSuccess({ taskToken, output }) {
      tokens.succeed(String(taskToken), parseOutput(output));
      return {};
    },
    SendTaskFailure({ taskToken, error, cause }) {
      tokens.fail(String(taskToken), new TaskError(text(error) ?? 'States.TaskFailed', text(cause) ?? ''));
      return {};
    },
  };
  return {
    action: targetAction,
    async answer({ action, body }) {
      const act = actions[action];
      if (!act) return failure(400, 'UnknownOperationException', `${action} is not known here.`);
      try {
        return success(act(body));
      } catch (error) {
        if (error instanceof ExecutionsError || error instanceof TokenError) {
          return failure(400, error.name, error.message);
        }
        throw error;
      }
    },
  };
}

function parseOutput(output: unknown): unknown {
  try {
    return JSON.parse(String(output));
  } catch {
    throw new ExecutionsError('InvalidOutput', 'Invalid Output: not JSON');
  }
}

function listed({ arn, name, status, startDate, stopDate }: Execution) {
  const stateMachineArn = arn.replace(':execution:', ':stateMachine:').split(':').slice(0, -1).join(':');
  return { executionArn: arn, stateMachineArn, name, status, startDate, ...(stopDate ? { stopDate } : {}) };
}

function described(execution: Execution) {
  const { inputText: input, output, error, cause, status } = execution;
  return {
    ...listed(execution),
    input,
    ...(status === 'SUCCEEDED' ? { output: JSON.stringify(output) } : {}),
    ...(error ? { error } : {}),
    ...(cause ? { cause } : {}),
  };
}
