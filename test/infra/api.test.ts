import { describe, expect, it } from 'vitest';
import { dev } from '../../infra/settings/dev.ts';
import { prod } from '../../infra/settings/prod.ts';
import { type Route, routes } from '../../shared/http/routes.ts';
import { functionsOf, type Synthesized, synthesize } from './synth.ts';

const stack = synthesize(dev);
const functions = functionsOf(stack);

/** The path of a resource, from its parents. */
function pathOf({ resources }: Synthesized, reference: { Ref?: string }): string {
  const resource = reference.Ref && resources[reference.Ref];
  if (!resource) return '';
  return `${pathOf(stack, resource.Properties.ParentId)}/${resource.Properties.PathPart}`;
}

const methods = stack.ofType('AWS::ApiGateway::Method').map(([, { Properties }]) => {
  const uri = JSON.stringify(Properties.Integration.Uri);
  return {
    method: Properties.HttpMethod,
    path: pathOf(stack, Properties.ResourceId) || '/',
    fn: uri.includes(functions.Api?.logicalId ?? '?') ? 'api' : 'pages',
    token: Properties.AuthorizationType === 'CUSTOM',
    proxy: Properties.Integration.Type === 'AWS_PROXY',
  };
});

describe('the API', () => {
  it('has the routes of the table, one to one', () => {
    const expected = Object.values<Route>(routes).map(({ method, path, fn, auth }) => ({
      method,
      path,
      fn,
      token: auth === 'token',
      proxy: true,
    }));
    const inOrder = (list: typeof methods) => list.map((route) => JSON.stringify(route)).sort();
    expect(inOrder(methods)).toEqual(inOrder(expected));
  });

  it('asks the authorizer anew for every request with a token', () => {
    expect(stack.only('AWS::ApiGateway::Authorizer').Properties).toMatchObject({
      Type: 'REQUEST',
      IdentitySource: 'method.request.header.Authorization',
      AuthorizerResultTtlInSeconds: 0,
    });
  });

  it('keeps the resource policies of the functions small', () => {
    const toApi = stack
      .ofType('AWS::Lambda::Permission')
      .filter(([, { Properties }]) => Properties.Principal === 'apigateway.amazonaws.com');
    expect(toApi).toHaveLength(3);
  });

  it('keeps no path, no address and no identity of a caller, in no log and no trace', () => {
    const { Properties } = stack.only('AWS::ApiGateway::Stage');
    const format = JSON.parse(Properties.AccessLogSetting.Format);
    expect(format.route).toBe('$context.resourcePath');
    expect(Properties.AccessLogSetting.Format).not.toMatch(
      /context\.(path|identity|authorizer|error\.message)/,
    );
    expect(Properties.TracingEnabled).toBe(false);
    expect(Properties.MethodSettings).toEqual([expect.objectContaining({ LoggingLevel: 'OFF' })]);
    for (const [, acl] of stack.ofType('AWS::WAFv2::WebACL'))
      expect(JSON.stringify(acl)).not.toContain('"SampledRequestsEnabled":true');
  });

  it('limits the rate', () => {
    const [settings] = stack.only('AWS::ApiGateway::Stage').Properties.MethodSettings;
    expect(settings).toMatchObject({ HttpMethod: '*', ThrottlingRateLimit: 100, ThrottlingBurstLimit: 200 });
  });

  it('answers problems in one form', () => {
    const answers = stack.ofType('AWS::ApiGateway::GatewayResponse').map(([, { Properties }]) => Properties);
    for (const answer of answers) {
      expect(answer.ResponseParameters['gatewayresponse.header.Content-Type']).toBe(
        "'application/problem+json'",
      );
      const problem = JSON.parse(answer.ResponseTemplates['application/json']);
      expect(Object.keys(problem).sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
      expect(String(problem.status)).toBe(answer.StatusCode);
    }
    const statuses = Object.fromEntries(answers.map((answer) => [answer.ResponseType, answer.StatusCode]));
    expect(statuses).toMatchObject({
      UNAUTHORIZED: '401',
      ACCESS_DENIED: '403',
      MISSING_AUTHENTICATION_TOKEN: '404',
      THROTTLED: '429',
    });
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['DEFAULT_4XX', 'DEFAULT_5XX']));
  });
});

describe('the firewall', () => {
  const { Rules } = stack.only('AWS::WAFv2::WebACL').Properties;

  it('stands in front of the stage', () => {
    const association = stack.only('AWS::WAFv2::WebACLAssociation').Properties;
    expect(JSON.stringify(association.ResourceArn)).toContain(stack.ofType('AWS::ApiGateway::Stage')[0]?.[0]);
  });

  it('lets long and technical texts through', () => {
    const common = Rules.find((rule: { Name: string }) => rule.Name === 'AWSManagedRulesCommonRuleSet');
    const overrides = common.Statement.ManagedRuleGroupStatement.RuleActionOverrides;
    for (const rule of ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericLFI_BODY'])
      expect(overrides).toContainEqual({ Name: rule, ActionToUse: { Count: {} } });
  });

  it('slows down one address, and sooner where it guesses case codes', () => {
    const rates = Rules.filter((rule: { Action?: object }) => rule.Action).map(
      (rule: { Statement: { RateBasedStatement: object } }) => rule.Statement.RateBasedStatement,
    );
    expect(rates).toEqual([
      expect.objectContaining({ Limit: 2000, AggregateKeyType: 'IP' }),
      expect.objectContaining({ Limit: 100, ScopeDownStatement: expect.anything() }),
    ]);
  });
});

describe('the public address', () => {
  const urlOf = ({ template }: Synthesized) => JSON.stringify(template.Outputs.PublicUrl?.Value);

  it('holds the stage without a custom domain, and is where staff come back to', () => {
    expect(urlOf(stack)).toMatch(/execute-api.*\/dev"/);
    expect(functions.Pages?.Properties.Environment.Variables.PUBLIC_BASE_URL).toEqual(
      stack.template.Outputs.PublicUrl?.Value,
    );
    const [staff] = stack.ofType('AWS::Cognito::UserPoolClient').map(([, { Properties }]) => Properties);
    expect(JSON.stringify(staff.CallbackURLs)).toContain('/dev/staff/callback');
  });

  it('is the custom domain when there is one', () => {
    const production = synthesize(prod);
    expect(urlOf(production)).toBe('"https://references.example.com"');
    expect(production.only('AWS::ApiGateway::DomainName').Properties.SecurityPolicy).toBe('TLS_1_2');
    expect(production.ofType('AWS::ApiGateway::BasePathMapping')).toHaveLength(1);
    expect(production.ofType('AWS::Route53::RecordSet')).toHaveLength(0);
  });

  it('gets its record when the zone is known', () => {
    const customDomain = { ...prod.customDomain, hostedZone: { id: 'Z123', name: 'example.com' } };
    const production = synthesize({ ...prod, customDomain } as typeof prod);
    expect(production.only('AWS::Route53::RecordSet').Properties.Name).toBe('references.example.com.');
  });
});
