import {
  DomainName,
  EndpointType,
  type IRestApi,
  type RestApi,
  SecurityPolicy,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { ApiGatewayDomain } from 'aws-cdk-lib/aws-route53-targets';
import { CfnOutput } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';

/** Serves the API at the company's own name, without the stage in the path. */
export function serveAtCustomDomain(
  scope: Construct,
  api: RestApi,
  settings: NonNullable<Settings['customDomain']>,
): void {
  const domain = new DomainName(scope, 'Domain', {
    domainName: settings.domainName,
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', settings.certificateArn),
    endpointType: EndpointType.REGIONAL,
    securityPolicy: SecurityPolicy.TLS_1_2,
    // The class declares a property that the interface calls optional, which exactOptionalPropertyTypes tells apart.
    mapping: api as IRestApi,
  });
  new CfnOutput(scope, 'CustomDomainTarget', {
    value: domain.domainNameAliasDomainName,
    description: `Point ${settings.domainName} here`,
  });

  if (!settings.hostedZone) return;
  const { id, name } = settings.hostedZone;
  new ARecord(scope, 'DomainRecord', {
    zone: HostedZone.fromHostedZoneAttributes(scope, 'Zone', { hostedZoneId: id, zoneName: name }),
    recordName: `${settings.domainName}.`,
    target: RecordTarget.fromAlias(new ApiGatewayDomain(domain)),
  });
}
