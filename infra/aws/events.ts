import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { ConfigurationSet } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';
import { type AppFunction, allow } from './function.ts';

/** The bus on which the product tells what has happened; webhooks and a company's own rules listen here. */
export class Events extends Construct {
  readonly bus: EventBus;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: `evenhand-${settings.stage}`,
      description: 'What happened to checks, without personal data',
    });
  }

  /** Lets a function put events on the bus. */
  connect(fn: AppFunction): void {
    fn.connect(
      { EVENT_BUS_NAME: this.bus.eventBusName },
      allow(['events:PutEvents'], [this.bus.eventBusArn]),
    );
  }
}

/**
 * Brings bounces, complaints and deliveries to a function.
 * Filtered by configuration set, because the default bus carries the mail events of every application in the account.
 */
export function handleMailEvents(
  scope: Construct,
  fn: AppFunction,
  configurationSet: ConfigurationSet,
  deadLetters: Queue,
): void {
  new Rule(scope, 'MailEvents', {
    description: 'Mail events of this deployment',
    eventPattern: {
      source: ['aws.ses'],
      detail: { mail: { tags: { 'ses:configuration-set': [configurationSet.configurationSetName] } } },
    },
    targets: [
      new LambdaFunction(fn, {
        deadLetterQueue: deadLetters,
        maxEventAge: Duration.hours(6),
        retryAttempts: 20,
      }),
    ],
  });
}
