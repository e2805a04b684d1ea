import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Settings } from '../settings/schema.ts';

/** The removal policy of data when the stack is deleted. */
export function removalPolicyOf(settings: Settings): RemovalPolicy {
  return settings.removalPolicy === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}

/** How long logs are kept. The schema allows exactly the numbers of the enum. */
export function logRetentionOf(settings: Settings): RetentionDays {
  return settings.logRetentionDays as RetentionDays;
}
