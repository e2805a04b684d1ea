import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type CfnFunction,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Duration, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';
import { bundled } from './bundle.ts';
import type { EnvironmentName, FunctionEntry, FunctionId } from './catalogue.ts';
import { logRetentionOf, removalPolicyOf } from './settings-to-cdk.ts';

/** Metadata key under which a function's resource names its entry file, from the root of the repository. */
export const entryMetadata = 'evenhand:entry';

export interface AppFunctionProps extends FunctionEntry {
  settings: Settings;
  /** Receives events that an asynchronous caller could not get handled. */
  deadLetterQueue?: IQueue;
}

/** One Lambda function of the catalogue, with a role that may write its own log and nothing else until it is connected. */
export class AppFunction extends LambdaFunction {
  constructor(scope: Construct, id: FunctionId, props: AppFunctionProps) {
    const { settings, entry } = props;
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      retention: logRetentionOf(settings),
      removalPolicy: removalPolicyOf(settings),
    });
    // A role of our own: the managed policy that CDK attaches otherwise may write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);

    super(scope, id, {
      code: bundled(entry),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: Duration.seconds(props.timeoutSeconds),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      ...(props.deadLetterQueue && { deadLetterQueue: props.deadLetterQueue }),
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        POWERTOOLS_SERVICE_NAME: id,
        POWERTOOLS_LOG_LEVEL: 'INFO',
      },
    });

    const resource = this.node.defaultChild as CfnFunction;
    resource.addMetadata(entryMetadata, entry);

    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'xray:PutTraceSegments and xray:PutTelemetryRecords have no resource to name.',
    });
  }

  /**
   * Gives the function the names it needs and the right to use them, in one call.
   * @param environment variables to set
   * @param statements what they allow
   */
  connect(environment: Partial<Record<EnvironmentName, string>>, ...statements: PolicyStatement[]): void {
    for (const [name, value] of Object.entries(environment)) this.addEnvironment(name, value);
    for (const statement of statements) this.addToRolePolicy(statement);
  }
}

/** A statement that allows some actions on some resources. */
export function allow(
  actions: string[],
  resources: string[],
  conditions: Record<string, Record<string, unknown>> = {},
): PolicyStatement {
  return new PolicyStatement({ actions, resources, conditions });
}
