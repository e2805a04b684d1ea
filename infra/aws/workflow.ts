import { fileURLToPath } from 'node:url';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  type CfnStateMachine,
  DefinitionBody,
  LogLevel,
  StateMachine,
  StateMachineType,
} from 'aws-cdk-lib/aws-stepfunctions';
import { ArnFormat, Aws, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';
import { type AppFunction, allow } from './function.ts';
import { logRetentionOf, removalPolicyOf } from './settings-to-cdk.ts';

/** Written with pseudo parameters, so that findings have the same name whether or not the settings name a region. */
const here = { partition: Aws.PARTITION, region: Aws.REGION, account: Aws.ACCOUNT_ID };

const definition = fileURLToPath(new URL('../../statemachines/reference-check.asl.json', import.meta.url));

/** The state machine that takes a check from scope to closure. Its timeouts are in the definition: CDK's `timeout` is ignored for a file. */
export class Workflow extends Construct {
  readonly machine: StateMachine;

  /** @param steps the functions it calls; each fills `${<id>Arn}` in the definition */
  constructor(scope: Construct, id: string, settings: Settings, steps: Record<string, AppFunction>) {
    super(scope, id);
    const removalPolicy = removalPolicyOf(settings);
    const arns = Object.fromEntries(
      Object.entries(steps).map(([step, fn]) => [`${step}Arn`, fn.functionArn]),
    );

    this.machine = new StateMachine(this, 'ReferenceCheck', {
      definitionBody: DefinitionBody.fromFile(definition),
      definitionSubstitutions: arns,
      stateMachineType: StateMachineType.STANDARD,
      tracingEnabled: true,
      removalPolicy,
      logs: {
        // Under this prefix a log group does not count against the size of the account's log resource policy.
        destination: new LogGroup(this, 'Logs', {
          logGroupName: `/aws/vendedlogs/states/${Stack.of(this).stackName}-reference-check`,
          retention: logRetentionOf(settings),
          removalPolicy,
        }),
        level: LogLevel.ERROR,
        includeExecutionData: false,
      },
    });
    // Not grantInvoke: that adds every version and alias of the function, which the machine never calls.
    this.machine.addToRolePolicy(allow(['lambda:InvokeFunction'], Object.values(arns)));

    Validations.of(this.machine).acknowledge(
      {
        id: 'AwsSolutions-SF1',
        reason:
          'Level ALL writes every step to the log. Errors are enough, and the history of an execution has the rest.',
      },
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason:
          'The log delivery actions and X-Ray have no resource to name; CDK grants them for logging and tracing.',
      },
    );
  }

  /** Lets a function start and stop executions of this machine, and of no other, and answer its waiting steps. */
  connect(fn: AppFunction): void {
    const { stateMachineArn, stateMachineName } = this.machine;
    const executions = Stack.of(this).formatArn({
      ...here,
      service: 'states',
      resource: 'execution',
      resourceName: `${stateMachineName}:*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    fn.connect(
      { STATE_MACHINE_ARN: stateMachineArn },
      allow(['states:StartExecution', 'states:SendTaskSuccess', 'states:SendTaskFailure'], [stateMachineArn]),
      allow(['states:StopExecution'], [executions]),
    );
    const machineId = Stack.of(this).getLogicalId(this.machine.node.defaultChild as CfnStateMachine);
    Validations.of(fn.role ?? fn).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:<${machineId}.Name>:*]`,
      reason: 'Executions are named when they start. All of them belong to this machine.',
    });
  }
}
