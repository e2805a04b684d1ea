import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Subscription, SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { AppFunction } from './function.ts';

const period = Duration.minutes(5);

export interface AlarmsProps {
  machine: StateMachine;
  functions: Record<string, AppFunction>;
  /** Functions that read the table's stream. */
  consumers: Record<string, AppFunction>;
  deadLetters: Record<string, Queue>;
  table: Table;
  api: RestApi;
  /** Receives the alarms. */
  email?: string;
}

/** Tells a person when something needs one. What each alarm means is in docs/operations/deploy.md. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { machine, table, api } = props;
    this.topic = this.createTopic(props.email);

    this.alarm('ExecutionsFailed', machine.metricFailed({ period }), 'A check stopped with an error.');
    this.alarm(
      'ExecutionsTimedOut',
      machine.metricTimedOut({ period }),
      'A check ran past the limit of its workflow.',
    );
    this.alarm(
      'ExecutionsThrottled',
      machine.metricThrottled({ period }),
      'Step Functions slows checks down.',
    );

    for (const [name, fn] of Object.entries(props.functions))
      this.alarm(
        `${name}Failing`,
        sum({ errors: fn.metricErrors({ period }), throttles: fn.metricThrottles({ period }) }),
        `${name} failed or was throttled.`,
      );
    for (const [name, fn] of Object.entries(props.consumers))
      this.alarm(
        `${name}Late`,
        fn.metric('IteratorAge', { period, statistic: 'max' }),
        `${name} is five minutes behind the table.`,
        period.toMilliseconds(),
      );
    for (const [name, queue] of Object.entries(props.deadLetters))
      this.alarm(
        `${name}NotEmpty`,
        queue.metricApproximateNumberOfMessagesVisible({ period, statistic: 'max' }),
        `${name} holds something that could not be handled.`,
      );

    this.alarm('TableThrottled', throttlesOf(table), 'DynamoDB refuses requests to the table or an index.');
    this.alarm(
      'ServerErrors',
      api.metricServerError({ period, statistic: 'sum' }),
      'API or pages answered with a 5xx.',
      5,
    );

    new CfnOutput(Stack.of(this), 'AlarmTopicArn', {
      value: this.topic.topicArn,
      description: 'Where alarms go',
    });
  }

  private createTopic(email: string | undefined): Topic {
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    // A topic with a policy of its own has lost the default one, by which CloudWatch may publish.
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (email)
      new Subscription(this, 'Email', { topic, protocol: SubscriptionProtocol.EMAIL, endpoint: email });
    return topic;
  }

  /** Sounds when the metric reaches the threshold in one period. Nothing happening is no alarm. */
  private alarm(name: string, metric: IMetric, alarmDescription: string, threshold = 1): void {
    const alarm = new Alarm(this, name, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction({ bind: () => ({ alarmActionArn: this.topic.topicArn }) });
  }
}

/** The sum, where a metric that has reported nothing counts as 0: a function that is only throttled reports no errors. */
function sum(usingMetrics: Record<string, IMetric>): MathExpression {
  const filled = Object.keys(usingMetrics).map((name) => `FILL(${name}, 0)`);
  return new MathExpression({ expression: filled.join(' + '), usingMetrics, period });
}

/** DynamoDB counts the throttles of an index under the index and not under the table. */
function throttlesOf(table: Table): MathExpression {
  const places = {
    table: {},
    byRequester: { GlobalSecondaryIndexName: 'byRequester' },
    byStatus: { GlobalSecondaryIndexName: 'byStatus' },
  };
  const metrics = Object.entries(places).flatMap(([place, dimension]) =>
    ['ReadThrottleEvents', 'WriteThrottleEvents'].map((metricName) => [
      `${place}${metricName}`,
      new Metric({
        namespace: 'AWS/DynamoDB',
        metricName,
        dimensionsMap: { TableName: table.tableName, ...dimension },
        statistic: 'sum',
        period,
      }),
    ]),
  );
  return sum(Object.fromEntries(metrics));
}
