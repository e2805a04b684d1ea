/** What the environment of the unit tests says: a deployment that reaches no service, and no line on the screen. */
export const environment = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_EC2_METADATA_DISABLED: 'true',
  POWERTOOLS_SERVICE_NAME: 'test',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  TABLE_NAME: 'evenhand',
  DAY_SECONDS: '86400',
  PUBLIC_BASE_URL: 'https://checks.northwind.example/prod',
  COMPANY_NAME: 'Northwind Instruments',
  MAIL_FROM: 'checks@northwind.example',
  MAIL_CONFIGURATION_SET: 'evenhand-test',
  STAFF_ADDRESS: 'reviewers@northwind.example',
  HOTLINE: 'fair-checks@northwind.example',
  STATE_MACHINE_ARN: 'arn:aws:states:eu-west-1:123456789012:stateMachine:ReferenceCheck',
  EVENT_BUS_NAME: 'evenhand-bus',
};
