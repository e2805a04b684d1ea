import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { awsClient, type World } from './world.ts';

export interface ExecutionView {
  /** Number of the run. */
  run: number;
  status: string;
}

const clients = new WeakMap<World['stack'], SFNClient>();

/** The executions of one check, the newest first. */
export async function executionsOf({ stack }: World, checkId: string): Promise<ExecutionView[]> {
  const sfn = clients.get(stack) ?? new SFNClient({ ...awsClient, endpoint: stack.endpoints.sfn });
  clients.set(stack, sfn);
  const { executions = [] } = await sfn.send(
    new ListExecutionsCommand({ stateMachineArn: stack.stateMachineArn }),
  );
  return executions
    .filter(({ name }) => name?.startsWith(`${checkId}-`))
    .map(({ name, status }) => ({ run: Number(name?.split('-')[1]), status: status ?? '' }));
}
