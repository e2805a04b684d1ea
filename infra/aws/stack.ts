import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';
import { Alarms } from './alarms.ts';
import { catalogue, type FunctionId, functionIds, functionsStartedBy, type Use } from './catalogue.ts';
import { serveAtCustomDomain } from './custom-domain.ts';
import { deadLetterQueue } from './dead-letters.ts';
import { Events, handleMailEvents } from './events.ts';
import { Firewall } from './firewall.ts';
import { AppFunction } from './function.ts';
import { Mail } from './mail.ts';
import { OriginKey } from './origin-key.ts';
import { AppApi } from './rest-api.ts';
import { connectIdentity, type Identity, identityOf } from './sign-in.ts';
import { consumeStream, continueFilters, publishFilters } from './streams.ts';
import { AppTable } from './table.ts';
import { Workflow } from './workflow.ts';

type Functions = Record<FunctionId, AppFunction>;

/** The parts of the stack that functions are connected to. */
interface Parts {
  settings: Settings;
  table: AppTable;
  events: Events;
  mail: Mail;
  identity: Identity;
  originKey: OriginKey;
  workflow: Workflow;
  publicBaseUrl: string;
}

/** Queues for events that were given up, by the function that failed. */
const deadLetterQueues = (scope: Construct) => ({
  ContinueDeadLetters: deadLetterQueue(scope, 'ContinueDeadLetters'),
  PublishDeadLetters: deadLetterQueue(scope, 'PublishDeadLetters'),
  EmailEventsDeadLetters: deadLetterQueue(scope, 'EmailEventsDeadLetters'),
});

/** The functions of the catalogue, not connected to anything yet. */
function functionsOf(scope: Construct, settings: Settings, mailEventsDeadLetters: Queue): Functions {
  const functions: Partial<Functions> = {};
  for (const id of functionIds)
    functions[id] = new AppFunction(scope, id, {
      ...catalogue[id],
      settings,
      ...(catalogue[id].trigger === 'mail-events' && { deadLetterQueue: mailEventsDeadLetters }),
    });
  return functions as Functions;
}

/** Connects each function to the parts that the catalogue says it uses. */
function connectFunctions(functions: Functions, parts: Parts): void {
  const { settings, table, mail, originKey, events, workflow, identity, publicBaseUrl } = parts;
  const connections: Record<Use, (fn: AppFunction) => void> = {
    table: (fn) => table.connect(fn),
    clock: (fn) => fn.connect({ DAY_SECONDS: String(settings.daySeconds) }),
    company: (fn) =>
      fn.connect({
        PUBLIC_BASE_URL: publicBaseUrl,
        COMPANY_NAME: settings.companyName,
        STAFF_ADDRESS: settings.staffAddress,
        HOTLINE: settings.hotline ?? settings.staffAddress,
        MAIL_FROM: settings.mailFrom,
      }),
    mail: (fn) => mail.connect(fn, settings),
    identity: (fn) => connectIdentity(fn, identity),
    originKey: (fn) => originKey.connect(fn),
    bus: (fn) => events.connect(fn),
    workflow: (fn) => workflow.connect(fn),
  };
  for (const id of functionIds) for (const use of catalogue[id].uses) connections[use](functions[id]);
}

/** One deployment of Evenhand. */
export class EvenhandStack extends Stack {
  constructor(scope: Construct, settings: Settings) {
    const { account, region } = settings;
    super(scope, `Evenhand-${settings.stage}`, {
      description: 'Evenhand: candidate-centred reference checking',
      env: { ...(account && { account }), ...(region && { region }) },
      terminationProtection: settings.deletionProtection,
    });

    const table = new AppTable(this, 'Data', settings);
    const events = new Events(this, 'Events', settings);
    const mail = new Mail(this, 'Mail', settings);
    const api = new AppApi(this, 'RestApi', settings);
    const publicBaseUrl = publicBaseUrlOf(settings, api);
    const identity = identityOf(this, settings, publicBaseUrl);
    const originKey = new OriginKey(this, 'OriginKey', settings);
    const deadLetters = deadLetterQueues(this);
    const functions = functionsOf(this, settings, deadLetters.EmailEventsDeadLetters);
    const steps = pick(functions, functionsStartedBy('workflow'));
    const workflow = new Workflow(this, 'Workflow', settings, steps);
    const parts = { settings, table, events, mail, identity, originKey, workflow, publicBaseUrl };
    connectFunctions(functions, parts);

    api.addRoutes({ api: functions.Api, pages: functions.Pages }, functions.Authorizer);
    if (settings.customDomain) serveAtCustomDomain(this, api.api, settings.customDomain);
    new Firewall(this, 'Firewall', api.api);

    consumeStream(table, functions.Continue, continueFilters, deadLetters.ContinueDeadLetters);
    consumeStream(table, functions.Publish, publishFilters, deadLetters.PublishDeadLetters);
    handleMailEvents(this, functions.EmailEvents, mail.configurationSet, deadLetters.EmailEventsDeadLetters);

    new Alarms(this, 'Alarms', {
      machine: workflow.machine,
      functions,
      consumers: pick(functions, functionsStartedBy('stream')),
      deadLetters,
      table: table.table,
      api: api.api,
      ...(settings.alarmEmail && { email: settings.alarmEmail }),
    });
    this.tell(parts);
  }

  /** Writes the addresses and names that operators need into the outputs of the stack. */
  private tell({ publicBaseUrl, table, workflow }: Parts): void {
    const output = (name: string, value: string, description: string) =>
      new CfnOutput(this, name, { value, description });
    output('PublicUrl', publicBaseUrl, 'Pages for candidates, referees and staff');
    output('ApiUrl', `${publicBaseUrl}/v1`, 'The JSON API');
    output('TableName', table.table.tableName, 'The table');
    output('StateMachineArn', workflow.machine.stateMachineArn, 'The workflow');
  }
}

/** The public address without a slash at the end: with the stage's prefix when there is no custom domain. */
function publicBaseUrlOf(settings: Settings, api: AppApi): string {
  if (settings.publicBaseUrl) return settings.publicBaseUrl;
  return settings.customDomain ? `https://${settings.customDomain.domainName}` : api.stageUrl;
}

function pick(functions: Record<FunctionId, AppFunction>, ids: FunctionId[]): Record<string, AppFunction> {
  return Object.fromEntries(ids.map((id) => [id, functions[id]]));
}
