import { enableCompileCache, flushCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { FunctionFault, Invocation, Outcome, WorkerSetup } from './messages.ts';

/** The thread in which one function runs, with only that function's environment. */
const setup = workerData as WorkerSetup;
type Handler = (event: unknown, context: unknown) => unknown;

if (setup.compileCache) enableCompileCache(setup.compileCache);

// Loaded once, when the sandbox starts and not at the first invocation, as in AWS Lambda.
const loading = import(pathToFileURL(setup.entry).href).then((module: { handler?: Handler }) => {
  if (typeof module.handler !== 'function') throw new Error(`${setup.entry} does not export a handler.`);
  // A thread is ended from outside, so it would not get to this at its end.
  if (setup.compileCache) flushCompileCache();
  return module.handler;
});
let unusable = false;
loading.catch(() => {
  unusable = true;
});

parentPort?.on('message', (invocation: Invocation) => void run(invocation));

async function run({ id, requestId, event, deadline }: Invocation): Promise<void> {
  let outcome: Outcome;
  try {
    const handler = await loading;
    const result = await handler(event, {
      awsRequestId: requestId,
      callbackWaitsForEmptyEventLoop: true,
      functionName: setup.functionName,
      functionVersion: '$LATEST',
      invokedFunctionArn: setup.functionArn,
      logGroupName: `/aws/lambda/${setup.functionName}`,
      logStreamName: 'local',
      memoryLimitInMB: String(setup.memoryMb),
      getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    });
    outcome = { id, result: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    outcome = { id, fault: faultOf(error), unusable };
  }
  parentPort?.postMessage(outcome);
}

/** Lambda's Node runtime reports an error's name, message and stack, and anything else that is thrown as text. */
function faultOf(error: unknown): FunctionFault {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] };
}
