import {
  AccessLogFormat,
  AuthorizationType,
  EndpointType,
  IdentitySource,
  LambdaIntegration,
  LogGroupLogDestination,
  type Method,
  MethodLoggingLevel,
  RequestAuthorizer,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Aws, Duration, RemovalPolicy, Size, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type Route, type RouteAuth, type RouteFunction, routes } from '../../shared/http/routes.ts';
import type { Settings } from '../settings/schema.ts';
import type { AppFunction } from './function.ts';
import { answerProblems } from './gateway-responses.ts';
import { logRetentionOf, removalPolicyOf } from './settings-to-cdk.ts';

/** Names the route and never the path: a path holds the link that opens a person's page. No address of the caller either. */
const accessLog = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  route: '$context.resourcePath',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  integrationMilliseconds: '$context.integrationLatency',
  integrationStatus: '$context.integrationStatus',
  problem: '$context.error.responseType',
};

/** Why API Gateway lets a caller through to the function without a token. */
const openBecause: Record<Exclude<RouteAuth, 'token'>, string> = {
  none: 'Public on purpose: a page for everybody, or a step of signing in.',
  link: 'The capability link in the path is the credential; the pages function checks it on every request.',
  session: 'The session cookie is the credential; the pages function checks it on every request.',
};

/** The REST API: one method for each route of `shared/http/routes.ts`. */
export class AppApi extends Construct {
  readonly api: RestApi;
  /** The address at which API Gateway serves the stage, without a slash at the end. */
  readonly stageUrl: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.api = new RestApi(this, 'Rest', {
      restApiName: `evenhand-${settings.stage}`,
      endpointTypes: [EndpointType.REGIONAL],
      minCompressionSize: Size.bytes(1024),
      cloudWatchRole: true,
      // The role serves every API of the account and region, so it must outlive this stack.
      cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
      deployOptions: {
        stageName: settings.stage,
        accessLogDestination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', {
            retention: logRetentionOf(settings),
            removalPolicy: removalPolicyOf(settings),
          }),
        ),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(accessLog)),
        // Both would keep full paths, and with them links that open people's pages.
        loggingLevel: MethodLoggingLevel.OFF,
        tracingEnabled: false,
        throttlingRateLimit: 100,
        throttlingBurstLimit: 200,
      },
    });
    // From the parts and not from `api.url`, which waits for the methods and so for the functions that need the address.
    this.stageUrl = `https://${this.api.restApiId}.execute-api.${Aws.REGION}.${Aws.URL_SUFFIX}/${settings.stage}`;
    answerProblems(this.api);

    Validations.of(this.api).acknowledge(
      {
        id: 'AwsSolutions-APIG2',
        reason:
          'The functions validate by the schemas that OpenAPI is generated from, and name every wrong field.',
      },
      {
        id: 'AwsSolutions-APIG6',
        reason:
          'Execution logs hold full paths, and so capability links. The access log holds the route instead.',
      },
      {
        id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
        reason: 'The policy that API Gateway prescribes for its account-wide logging role.',
      },
    );
  }

  /** Adds every route. The authorizer answers for routes with `auth: 'token'`. */
  addRoutes(functions: Record<RouteFunction, AppFunction>, authorizerFunction: AppFunction): void {
    const authorizer = new RequestAuthorizer(this, 'TokenAuthorizer', {
      handler: authorizerFunction,
      identitySources: [IdentitySource.header('Authorization')],
      // A kept answer would let a token through after it has expired, and answers for one route would serve others.
      resultsCacheTtl: Duration.seconds(0),
    });
    const integrations = {
      api: integrate(functions.api),
      pages: integrate(functions.pages),
    };
    for (const route of Object.values<Route>(routes)) {
      const resource = this.api.root.resourceForPath(route.path);
      const integration = integrations[route.fn];
      if (route.auth === 'token') {
        const method = resource.addMethod(route.method, integration, {
          authorizationType: AuthorizationType.CUSTOM,
          authorizer,
        });
        acknowledgeNoCognito(method, 'Tokens of any OIDC issuer are accepted, so the authorizer is our own.');
      } else {
        const method = resource.addMethod(route.method, integration, {
          authorizationType: AuthorizationType.NONE,
        });
        acknowledgeNoCognito(method, openBecause[route.auth]);
        Validations.of(method).acknowledge({ id: 'AwsSolutions-APIG4', reason: openBecause[route.auth] });
      }
    }
  }
}

/** One permission for the whole API: one for each method would outgrow the 20 KB of a function's resource policy. */
function integrate(fn: AppFunction): LambdaIntegration {
  return new LambdaIntegration(fn, { scopePermissionToMethod: false });
}

function acknowledgeNoCognito(method: Method, reason: string): void {
  Validations.of(method).acknowledge({ id: 'AwsSolutions-COG4', reason });
}
