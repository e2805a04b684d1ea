import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';
import { type AppFunction, allow } from './function.ts';
import { removalPolicyOf } from './settings-to-cdk.ts';

/** The attributes of a check that a list shows, so that a list never reads the checks themselves. */
const listed = [
  'id',
  'status',
  'stage',
  'createdAt',
  'promisedBy',
  'candidateName',
  'roleTitle',
  'packageId',
  'requesterName',
  'caseCode',
  'closedAt',
];

const indexes = [
  { name: 'byRequester', pk: 'requesterPk', sk: 'requesterSk' },
  { name: 'byStatus', pk: 'statusPk', sk: 'statusSk' },
];

/** No Scan: nothing in the product reads the whole table, so nothing that is broken into can. */
const itemActions = [
  'Query',
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'ConditionCheckItem',
  'BatchWriteItem',
];

const streamActions = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'];

const keyActions = ['Encrypt', 'Decrypt', 'ReEncryptFrom', 'ReEncryptTo', 'GenerateDataKey', 'DescribeKey'];

/** The single table: the truth and its audit. */
export class AppTable extends Construct {
  readonly table: Table;
  readonly streamArn: string;
  private readonly key: Key | undefined;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const removalPolicy = removalPolicyOf(settings);
    const attribute = (name: string) => ({ name, type: AttributeType.STRING });

    if (settings.customerManagedKey)
      this.key = new Key(this, 'Key', {
        description: `Encrypts the table of Evenhand ${settings.stage}`,
        enableKeyRotation: true,
        removalPolicy,
      });

    this.table = new Table(this, 'Table', {
      partitionKey: attribute('pk'),
      sortKey: attribute('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'ttl',
      deletionProtection: settings.deletionProtection,
      removalPolicy,
      ...(this.key
        ? { encryption: TableEncryption.CUSTOMER_MANAGED, encryptionKey: this.key }
        : { encryption: TableEncryption.DEFAULT }),
    });
    for (const { name, pk, sk } of indexes)
      this.table.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: attribute(pk),
        sortKey: attribute(sk),
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: listed,
      });

    const { tableStreamArn } = this.table;
    if (!tableStreamArn) throw new Error('The table has no stream.');
    this.streamArn = tableStreamArn;
  }

  /** Lets a function read and write items: sets TABLE_NAME and grants it. */
  connect(fn: AppFunction): void {
    const { tableArn, tableName } = this.table;
    fn.connect(
      { TABLE_NAME: tableName },
      allow(dynamodb(itemActions), [tableArn]),
      allow(
        ['dynamodb:Query'],
        indexes.map(({ name }) => `${tableArn}/index/${name}`),
      ),
      ...this.useOfKey(),
    );
  }

  /** Lets a function read the stream, and not the items. */
  connectStream(fn: AppFunction): void {
    fn.connect({}, allow(dynamodb(streamActions), [this.streamArn]), ...this.useOfKey());
  }

  private useOfKey() {
    if (!this.key) return [];
    // The key opens only through DynamoDB, so a function cannot decrypt anything else with it.
    const viaDynamo = { StringLike: { 'kms:ViaService': 'dynamodb.*' } };
    return [
      allow(
        keyActions.map((action) => `kms:${action}`),
        [this.key.keyArn],
        viaDynamo,
      ),
    ];
  }
}

function dynamodb(actions: string[]): string[] {
  return actions.map((action) => `dynamodb:${action}`);
}
