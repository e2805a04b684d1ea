import { DynamoDbHandler } from './aws/dynamodb-handler.ts';
import { type AwsCallHook, AwsEndpoint } from './aws/endpoint.ts';
import { eventsHandler } from './aws/events-handler.ts';
import { secretsHandler } from './aws/secrets-handler.ts';
import { SesHandler } from './aws/ses-handler.ts';
import { sfnHandler } from './aws/sfn-handler.ts';
import { DeadLetters } from './dead-letters.ts';
import { StreamConsumer } from './dynamodb/stream-consumer.ts';
import { StreamReader } from './dynamodb/stream-reader.ts';
import { EventBuses } from './events/bus.ts';
import type { FunctionCode } from './functions/code.ts';
import { Functions, type Invoke } from './functions/functions.ts';
import type { Report } from './report.ts';
import { Executions } from './states/executions.ts';
import { Interpreter } from './states/interpreter.ts';
import { TaskTokens } from './states/task-tokens.ts';
import type { StackModel } from './template/model.ts';

export interface ServicesOptions {
  model: StackModel;
  code: FunctionCode;
  emulatorEndpoint: string;
  streamArn: string;
  mailboxUrl: string;
  report: Report;
  hooks: AwsCallHook[];
  countCapacity: boolean;
}

/** The parts of AWS that run in this process, wired to each other as the template wires them. */
export interface Services {
  functions: Functions;
  endpoint: AwsEndpoint;
  executions: Executions;
  buses: EventBuses;
  consumers: StreamConsumer[];
  deadLetters: DeadLetters;
  dynamodb: DynamoDbHandler;
  ses: SesHandler;
  /** Begins to read the table's stream. */
  read(): void;
  stop(): Promise<void>;
}

/** The state machine and its executions. */
async function workflowOf(model: StackModel, invoke: Invoke) {
  const tokens = new TaskTokens();
  const functionIdOf = (nameOrArn: string) =>
    model.functions.find(({ arn, logicalId }) => arn === nameOrArn || logicalId === nameOrArn)?.id ??
    nameOrArn;
  const interpreter = await Interpreter.create({ model: model.stateMachine, invoke, tokens, functionIdOf });
  return { tokens, executions: new Executions(model.stateMachine, interpreter, tokens) };
}

/** The table's stream, with one consumer for each mapping of the template. */
function streamOf(
  { model, emulatorEndpoint, streamArn }: ServicesOptions,
  invoke: Invoke,
  deadLetters: DeadLetters,
) {
  const consumers = model.mappings.map((mapping) => new StreamConsumer(mapping, invoke, deadLetters));
  const reader = new StreamReader({
    endpoint: emulatorEndpoint,
    streamArn,
    onRecords: (records) => {
      for (const consumer of consumers) consumer.offer(records);
    },
  });
  return { consumers, reader };
}

/** Starts the services. They run until `stop` is called, but do not read the stream before `read` is. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const { model, code, emulatorEndpoint, mailboxUrl, report, hooks } = options;
  const deadLetters = new DeadLetters((letter) => report.letter(letter));
  // The endpoint needs the services, they call functions, and functions need the address of the endpoint: late by one step.
  const invoke: Invoke = (functionId, event) => functions.invoke(functionId, event);

  const buses = new EventBuses(model.rules, invoke, deadLetters);
  const { tokens, executions } = await workflowOf(model, invoke);
  const { consumers, reader } = streamOf(options, invoke, deadLetters);
  const dynamodb = new DynamoDbHandler(emulatorEndpoint, {
    onWrite: () => reader.nudge(),
    countCapacity: options.countCapacity,
  });
  const ses = new SesHandler(mailboxUrl, model.configurationSets, buses);
  const endpoint = new AwsEndpoint({
    dynamodb,
    ses,
    sfn: sfnHandler(executions, tokens),
    events: eventsHandler(buses),
    secrets: secretsHandler(),
  });
  for (const hook of hooks) endpoint.onCall(hook);
  await endpoint.start();

  const functions = new Functions({
    functions: model.functions,
    code,
    endpointOf: (service, functionId) => endpoint.urlOf(service, functionId),
    onFault: (functionId, error) => report.fault(functionId, error),
    onLine: (functionId, line) => report.line(functionId, line),
  });
  const parts = { functions, endpoint, executions, buses, consumers, deadLetters, dynamodb, ses };
  return { ...parts, read: () => reader.start(), stop: () => stopAll(parts, reader) };
}

/** Stops new work first, then running work, then the services that work needs. */
async function stopAll(
  { executions, functions, consumers, endpoint }: Omit<Services, 'read' | 'stop'>,
  reader: StreamReader,
): Promise<void> {
  await reader.stop();
  await executions.stopAll();
  await functions.stop();
  await Promise.all(consumers.map((consumer) => consumer.stop()));
  await endpoint.stop();
}
