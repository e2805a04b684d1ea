import type { Resource, Template } from './local-values.ts';
import { nameOf } from './local-values.ts';
import type { ConfigurationSet, EventRule, FunctionModel, StackModel, StreamMapping } from './model.ts';
import { readApi } from './read-api.ts';
import { readTable } from './read-table.ts';
import { resolver } from './resolve.ts';

/** A resource with every intrinsic function of its properties evaluated. */
export interface Resolved {
  logicalId: string;
  name: string;
  properties: Record<string, unknown>;
  resource: Resource;
}

export interface Reader {
  of(...types: string[]): Resolved[];
  /** The function whose ARN stands in `text`, for example in an integration's URI. */
  functionIn(text: unknown): FunctionModel | undefined;
}

/**
 * Reads a synthesised CloudFormation template into what the local runtime needs.
 *
 * @throws an error that names what is missing or unknown, so that this machine never runs something else than the stack.
 */
export function readTemplate(template: Template): StackModel {
  const resolve = resolver(template);
  const of = (...types: string[]): Resolved[] =>
    Object.entries(template.Resources)
      .filter(([, resource]) => types.includes(resource.Type))
      .map(([logicalId, resource]) => ({
        logicalId,
        name: nameOf(logicalId, resource, resolve),
        properties: resolve(resource.Properties ?? {}) as Record<string, unknown>,
        resource,
      }));

  const functions = of('AWS::Lambda::Function').flatMap(readFunction);
  // Longest ARN first, so that a name which starts with another's name is not taken for it.
  const byArn = [...functions].sort((a, b) => b.arn.length - a.arn.length);
  const reader: Reader = { of, functionIn: (text) => byArn.find((fn) => String(text).includes(fn.arn)) };

  return {
    table: readTable(reader),
    functions,
    api: readApi(reader),
    mappings: of('AWS::Lambda::EventSourceMapping').flatMap((mapping) =>
      readMapping(mapping, template, reader),
    ),
    rules: of('AWS::Events::Rule').flatMap((rule) => readRule(rule, reader)),
    stateMachine: readStateMachine(of('AWS::StepFunctions::StateMachine')),
    configurationSets: readConfigurationSets(reader),
  };
}

/** Functions without an entry of ours (custom resources of the CDK) have nothing to do on this machine. */
function readFunction({ logicalId, name, properties, resource }: Resolved): FunctionModel[] {
  const entry = resource.Metadata?.['evenhand:entry'];
  if (typeof entry !== 'string') return [];
  const path = String(resource.Metadata?.['aws:cdk:path'] ?? logicalId).split('/');
  const environment = properties.Environment as { Variables?: Record<string, unknown> } | undefined;
  return [
    {
      id: String(resource.Metadata?.['evenhand:id'] ?? path.at(-2) ?? logicalId),
      logicalId,
      arn: `arn:aws:lambda:eu-west-1:000000000000:function:${name}`,
      entry,
      env: Object.fromEntries(
        Object.entries(environment?.Variables ?? {}).map(([key, value]) => [key, String(value)]),
      ),
      timeoutSeconds: Number(properties.Timeout ?? 3),
      memoryMb: Number(properties.MemorySize ?? 128),
    },
  ];
}

function readMapping(
  { logicalId, properties }: Resolved,
  template: Template,
  reader: Reader,
): StreamMapping[] {
  const source = template.Resources[logicalId]?.Properties?.EventSourceArn as {
    'Fn::GetAtt'?: [string, string];
  };
  if (source?.['Fn::GetAtt']?.[1] !== 'StreamArn') return [];
  const fn = reader.functionIn(properties.FunctionName) ?? functionNamed(properties.FunctionName, reader);
  if (!fn) throw new Error(`The event source mapping ${logicalId} has no function of ours.`);
  const criteria = properties.FilterCriteria as { Filters?: { Pattern: unknown }[] } | undefined;
  const responses = (properties.FunctionResponseTypes ?? []) as string[];
  return [
    {
      functionId: fn.id,
      filters: (criteria?.Filters ?? []).map(({ Pattern }) =>
        typeof Pattern === 'string' ? JSON.parse(Pattern) : Pattern,
      ),
      batchSize: Number(properties.BatchSize ?? 100),
      maximumRetryAttempts: Number(properties.MaximumRetryAttempts ?? -1),
      bisect: properties.BisectBatchOnFunctionError === true,
      partialResponses: responses.includes('ReportBatchItemFailures'),
    },
  ];
}

function functionNamed(name: unknown, reader: Reader): FunctionModel | undefined {
  return reader.functionIn(`arn:aws:lambda:eu-west-1:000000000000:function:${name}`);
}

function readRule({ logicalId, properties }: Resolved, reader: Reader): EventRule[] {
  if (properties.State === 'DISABLED' || !properties.EventPattern) return [];
  const bus = String(properties.EventBusName ?? 'default');
  const targets = (properties.Targets ?? []) as {
    Arn: string;
    Input?: unknown;
    InputTransformer?: unknown;
  }[];
  return [
    {
      id: logicalId,
      // A rule may name its bus by name or by ARN.
      bus: bus.split('/').at(-1) ?? bus,
      pattern: properties.EventPattern,
      targets: targets.map((target) => {
        if (target.Input ?? target.InputTransformer) {
          throw new Error(`The rule ${logicalId} changes its event, which the local runtime cannot do yet.`);
        }
        const fn = reader.functionIn(target.Arn);
        return { arn: target.Arn, ...(fn ? { functionId: fn.id } : {}) };
      }),
    },
  ];
}

function readStateMachine([machine, ...others]: Resolved[]): StackModel['stateMachine'] {
  if (!machine || others.length > 0)
    throw new Error('The CloudFormation template must hold one state machine.');
  const { name, properties } = machine;
  const text = String(properties.DefinitionString ?? JSON.stringify(properties.Definition ?? null));
  const values = (properties.DefinitionSubstitutions ?? {}) as Record<string, unknown>;
  const definition = text.replace(/\$\{(\w+)\}/g, (whole, key: string) => {
    if (!(key in values)) throw new Error(`The state machine uses ${whole}, which has no substitution.`);
    return String(values[key]);
  });
  return {
    name,
    arn: `arn:aws:states:eu-west-1:000000000000:stateMachine:${name}`,
    definition: JSON.parse(definition),
  };
}

function readConfigurationSets(reader: Reader): ConfigurationSet[] {
  const destinations = reader.of('AWS::SES::ConfigurationSetEventDestination').map(({ properties }) => ({
    set: properties.ConfigurationSetName,
    to: properties.EventDestination as {
      Enabled?: boolean;
      MatchingEventTypes?: string[];
      EventBridgeDestination?: unknown;
    },
  }));
  return reader.of('AWS::SES::ConfigurationSet').map(({ name }) => ({
    name,
    eventTypes: new Set(
      destinations
        .filter(({ set, to }) => set === name && to.Enabled !== false && to.EventBridgeDestination)
        // CloudFormation takes both spellings: `renderingFailure` and `RENDERING_FAILURE`.
        .flatMap(({ to }) =>
          (to.MatchingEventTypes ?? []).map((type) => type.replace(/_/g, '').toUpperCase()),
        ),
    ),
  }));
}
