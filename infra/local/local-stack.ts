import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AwsCallHook } from './aws/endpoint.ts';
import { startEmulator } from './dynamodb/emulator.ts';
import { createTable, openChecks } from './dynamodb/table.ts';
import { bundledCode, sourceCode } from './functions/code.ts';
import { gateway } from './gateway/gateway.ts';
import { type Listening, listen, listenNear } from './listen.ts';
import { startMailbox } from './mailbox/mailbox.ts';
import { type Metrics, metricsOf } from './metrics.ts';
import { prepareIssuer, startIssuer } from './oidc/issuer.ts';
import { audience, machineClient, staffClientId } from './oidc/users.ts';
import { type Loudness, Report } from './report.ts';
import { type Services, startServices } from './services.ts';
import { Teardown } from './teardown.ts';
import type { Template } from './template/local-values.ts';
import type { StackModel } from './template/model.ts';
import { readTemplate } from './template/read-template.ts';
import { synthesise, unknownYet } from './template/synth.ts';

export interface LocalStackOptions {
  /** Port of the product; mailbox and issuer take the two after it when they are free. 0, the default: any free ports. */
  port?: number;
  /** How long a day lasts, in seconds. Default 86400. */
  daySeconds?: number;
  /** Keeps table, mails and keys there, and goes on with the open checks it finds. Default: nothing is kept. */
  dataDir?: string;
  /** Default `normal`. */
  loudness?: Loudness;
  /** Serve the product below the name of its stage, as at the bare address of an API. Default: as at a custom domain. */
  stagePrefix?: boolean;
  /** Hooks that see every AWS call from the start. */
  awsHooks?: AwsCallHook[];
  /** Load the functions' code in the background after the start. Default true. */
  warm?: boolean;
  /** Count the capacity units that the table would be billed; it costs every call a little. Default false. */
  countCapacity?: boolean;
  /** A template instead of the CDK stack's, and where its functions' entries are. For tests of the runtime itself. */
  fixture?: { template: Template; root: string };
}

export interface LocalStack {
  /** Address of the product, without a slash at the end, with the stage's prefix where there is one. */
  baseUrl: string;
  mailboxUrl: string;
  issuer: string;
  /** Addresses of the AWS services, for clients of the SDK. */
  endpoints: { dynamodb: string; ses: string; sfn: string; events: string };
  tableName: string;
  stateMachineArn: string;
  /** An access token for a test user (`rita`), the first one with a role (`requester`), or `hr-system`. */
  tokens(user: string): Promise<string>;
  /** Calls a function by its id. @throws FunctionError when it fails */
  invoke(functionId: string, event: unknown): Promise<unknown>;
  /** Lets a hook see, and fail, AWS calls. @returns a function that takes the hook away */
  onAwsCall(hook: AwsCallHook): () => void;
  /** Kills a function's thread in the middle of its work. The next invocation starts it again. */
  crash(functionId: string): Promise<void>;
  metrics(): Metrics;
  /** Ends everything; no process is left behind. Safe to call twice. */
  stop(): Promise<void>;
}

const repository = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs the CDK stack on this machine.
 *
 * @throws StartError for what the person can put right: Java missing, a port taken
 */
export async function startLocalStack(options: LocalStackOptions = {}): Promise<LocalStack> {
  const teardown = new Teardown();
  try {
    return await start(options, teardown);
  } catch (error) {
    await teardown.run();
    throw error;
  }
}

async function start(options: LocalStackOptions, teardown: Teardown): Promise<LocalStack> {
  const { port = 0, daySeconds = 86_400, dataDir, stagePrefix = false, fixture, warm = true } = options;
  const report = new Report(options.loudness ?? 'normal');
  const product = await listen(port);
  teardown.add(product.close);

  const ids = { audience, clientId: staffClientId, machineClientId: machineClient.id };
  const [issuerListening, issuerParts, emulator, mailbox, template] = await Promise.all([
    teardown.own(port ? listenNear(product.port + 2) : listen(0), (each) => each.close()),
    prepareIssuer(dataDir),
    teardown.own(startEmulator(dataDir), (each) => each.stop()),
    teardown.own(mailboxNear(port && port + 1, dataDir), (each) => each.stop()),
    fixture?.template ?? synthesise(repository, { daySeconds, ...ids }),
  ]);

  const model = readTemplate(localised(template, { issuer: issuerListening.url, product, stagePrefix }));
  report.expect(model);
  const baseUrl = `${product.url}${stagePrefix ? `/${model.api.stage}` : ''}`;
  const issuer = startIssuer(issuerParts, issuerListening.server, issuerListening.url, baseUrl);
  const streamArn = await createTable(emulator.endpoint, model.table);
  const services = await startServices({
    model,
    code: fixture
      ? sourceCode(fixture.root)
      : await bundledCode(
          repository,
          model.functions.map(({ entry }) => entry),
        ),
    emulatorEndpoint: emulator.endpoint,
    streamArn,
    mailboxUrl: mailbox.url,
    report,
    hooks: options.awsHooks ?? [],
    countCapacity: options.countCapacity ?? false,
  });
  teardown.add(services.stop);
  const { functions } = services;
  product.server.on('request', gateway({ api: model.api, invoke: functions.invoke, stagePrefix }));

  if (dataDir) await continueChecks(services, model, emulator.endpoint);
  services.read();
  if (warm) void functions.warm(teardown.signal);

  return {
    ...openTo(services),
    baseUrl,
    mailboxUrl: mailbox.url,
    issuer: issuer.url,
    tableName: model.table.name,
    stateMachineArn: model.stateMachine.arn,
    tokens: issuer.token,
    stop: () => teardown.run(),
  };
}

/** Starts an execution for each check of an earlier run that is still open. */
async function continueChecks(
  { executions }: Services,
  { stateMachine, table }: StackModel,
  emulatorEndpoint: string,
): Promise<void> {
  for (const { id, run } of await openChecks(emulatorEndpoint, table.name)) {
    executions.start(stateMachine.arn, JSON.stringify({ checkId: id, run }), `${id}-${run}`);
  }
}

/** The part of the stack that reaches into its services. */
const openTo = (
  services: Services,
): Pick<LocalStack, 'endpoints' | 'invoke' | 'onAwsCall' | 'crash' | 'metrics'> => {
  const { endpoint, functions } = services;
  return {
    endpoints: {
      dynamodb: endpoint.urlOf('dynamodb'),
      ses: endpoint.urlOf('ses'),
      sfn: endpoint.urlOf('sfn'),
      events: endpoint.urlOf('events'),
    },
    invoke: functions.invoke,
    onAwsCall: (hook) => endpoint.onCall(hook),
    crash: (functionId) => functions.crash(functionId),
    metrics: () => metricsOf(services),
  };
};

async function mailboxNear(port: number, dataDir: string | undefined) {
  const file = dataDir && join(dataDir, 'mails.jsonl');
  // Nobody needs to know its port by heart: any other will do when this one is taken.
  return startMailbox(port, file).catch(() => startMailbox(0, file));
}

/** Puts the addresses of this run into the template. */
function localised(
  template: Template,
  { issuer, product, stagePrefix }: { issuer: string; product: Listening; stagePrefix: boolean },
): Template {
  const stage = Object.values(template.Resources).find(({ Type }) => Type === 'AWS::ApiGateway::Stage');
  const prefix = stagePrefix ? `/${stage?.Properties?.StageName}` : '';
  const text = JSON.stringify(template)
    .replaceAll(unknownYet.publicBaseUrl, `${product.url}${prefix}`)
    .replaceAll(unknownYet.issuer, issuer);
  return JSON.parse(text) as Template;
}
