import { EventBus } from 'aws-cdk-lib/aws-events';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { Aws, CfnOutput, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';
import { type AppFunction, allow } from './function.ts';

/** The company's sender in SES. Opens and clicks are not tracked: that would rewrite the links of the people we write to. */
export class Mail extends Construct {
  readonly configurationSet: ConfigurationSet;
  private readonly identityArns: string[];
  private readonly from: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { mailIdentity } = settings;
    const isDomain = !mailIdentity.includes('@');
    this.from = settings.mailFrom;

    this.configurationSet = new ConfigurationSet(this, 'Set', {
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    });
    this.configurationSet.addEventDestination('Events', {
      // SES publishes to the default bus only.
      destination: EventDestination.eventBus(EventBus.fromEventBusName(this, 'DefaultBus', 'default')),
      events: [
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.RENDERING_FAILURE,
      ],
    });

    const identity = new EmailIdentity(this, 'Identity', {
      identity: isDomain ? Identity.domain(mailIdentity) : Identity.email(mailIdentity),
      configurationSet: this.configurationSet,
      // Bounces come as events; copies by mail would put candidates' addresses into a mailbox.
      feedbackForwarding: false,
    });
    if (isDomain)
      identity.dkimRecords.forEach(({ name, value }, index) => {
        new CfnOutput(this, `Dkim${index + 1}`, {
          value: `${name} CNAME ${value}`,
          description: 'Add to the DNS',
        });
      });

    const everyIdentity = Stack.of(this).formatArn({
      // Pseudo parameters, so that the finding has the same name whether or not the settings name a region.
      partition: Aws.PARTITION,
      region: Aws.REGION,
      account: Aws.ACCOUNT_ID,
      service: 'ses',
      resource: 'identity',
      resourceName: '*',
    });
    this.identityArns = settings.mailSandbox ? [everyIdentity] : [identity.emailIdentityArn];
  }

  /** Lets a function send mail from the company's address, through the configuration set. */
  connect(fn: AppFunction, settings: Settings): void {
    const { configurationSetName } = this.configurationSet;
    const configurationSetArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'configuration-set',
      resourceName: configurationSetName,
    });
    fn.connect(
      { MAIL_CONFIGURATION_SET: configurationSetName },
      allow(['ses:SendEmail'], [...this.identityArns, configurationSetArn], {
        StringEquals: { 'ses:FromAddress': this.from },
      }),
    );
    if (settings.mailSandbox)
      Validations.of(fn.role ?? fn).acknowledge({
        id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
        reason:
          'In the SES sandbox sending needs rights on the receiver too. The sender stays limited by ses:FromAddress.',
      });
  }
}
