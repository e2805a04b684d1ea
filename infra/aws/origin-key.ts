import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { RemovalPolicy, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';
import { type AppFunction, allow } from './function.ts';

/** The key under which network and device of a referee are hashed. Nobody chooses it and nobody needs to know it. */
export class OriginKey extends Construct {
  private readonly secret: Secret;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.secret = new Secret(this, 'Secret', {
      description: `Hashes network and device in the checks of Evenhand ${settings.stage}`,
      // Letters and digits: 64 of them hold more than the 256 bits of the hash.
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      // Never retained: without it only a few days' comparisons are lost, and nobody should hold it without need.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'What the key has hashed lives for thirty days at most. A new key in between would only make equal origins look different.',
    });
  }

  /** Lets a function read the key: tells it where, and grants that. */
  connect(fn: AppFunction): void {
    const { secretArn } = this.secret;
    fn.connect({ ORIGIN_KEY_ARN: secretArn }, allow(['secretsmanager:GetSecretValue'], [secretArn]));
  }
}
