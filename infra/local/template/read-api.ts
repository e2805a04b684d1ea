import type { ApiModel, ApiRoute, AuthorizerModel, GatewayResponse } from './model.ts';
import type { Reader, Resolved } from './read-template.ts';

/** Reads the REST API: resources and methods, authorizers, gateway responses and the stage. */
export function readApi(reader: Reader): ApiModel {
  const [api] = reader.of('AWS::ApiGateway::RestApi');
  const [stage] = reader.of('AWS::ApiGateway::Stage');
  const compression = api?.properties.MinimumCompressionSize;
  const paths = resourcePaths(reader.of('AWS::ApiGateway::Resource'));
  const authorizers = new Map(
    reader
      .of('AWS::ApiGateway::Authorizer')
      .map((each) => [each.logicalId, readAuthorizer(each, reader)] as const),
  );
  return {
    stage: String(stage?.properties.StageName ?? 'prod'),
    binaryMediaTypes: (api?.properties.BinaryMediaTypes ?? []) as string[],
    ...(compression === undefined ? {} : { minimumCompressionSize: Number(compression) }),
    gatewayResponses: new Map(reader.of('AWS::ApiGateway::GatewayResponse').map(readGatewayResponse)),
    routes: reader
      .of('AWS::ApiGateway::Method')
      .flatMap((method) => readMethod(method, paths, authorizers, reader)),
  };
}

function readMethod(
  { logicalId, properties }: Resolved,
  paths: Map<string, string>,
  authorizers: Map<string, AuthorizerModel>,
  reader: Reader,
): ApiRoute[] {
  const integration = properties.Integration as { Type?: string; Uri?: string } | undefined;
  if (integration?.Type !== 'AWS_PROXY') return [];
  const fn = reader.functionIn(integration.Uri);
  if (!fn) throw new Error(`The method ${logicalId} leads to no function of ours.`);
  const authorizer = authorizers.get(String(properties.AuthorizerId));
  if (properties.AuthorizationType === 'CUSTOM' && !authorizer) {
    throw new Error(`The method ${logicalId} has an authorizer that the template does not define.`);
  }
  return [
    {
      method: String(properties.HttpMethod),
      path: paths.get(String(properties.ResourceId)) ?? '/',
      functionId: fn.id,
      ...(authorizer && properties.AuthorizationType === 'CUSTOM' ? { authorizer } : {}),
    },
  ];
}

/** Full path of each resource, by logical id. The root has no resource of its own. */
function resourcePaths(resources: Resolved[]): Map<string, string> {
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource.properties]));
  const pathOf = (id: string): string => {
    const properties = byId.get(id);
    return properties ? `${pathOf(String(properties.ParentId))}/${properties.PathPart}` : '';
  };
  return new Map([...byId.keys()].map((id) => [id, pathOf(id)]));
}

function readAuthorizer({ logicalId, properties }: Resolved, reader: Reader): AuthorizerModel {
  const fn = reader.functionIn(properties.AuthorizerUri);
  if (!fn || properties.Type !== 'REQUEST') {
    throw new Error(`The authorizer ${logicalId} is not a REQUEST authorizer with a function of ours.`);
  }
  const sources = String(properties.IdentitySource ?? '')
    .split(',')
    .map((source) => source.trim())
    .filter(Boolean);
  return {
    functionId: fn.id,
    headers: sources.map((source) => {
      const header = /^method\.request\.header\.(.+)$/.exec(source)?.[1];
      if (!header)
        throw new Error(`The authorizer ${logicalId} reads ${source}, which the local runtime cannot.`);
      return header.toLowerCase();
    }),
    cacheSeconds: Number(properties.AuthorizerResultTtlInSeconds ?? 300),
  };
}

function readGatewayResponse({ properties }: Resolved): readonly [string, GatewayResponse] {
  const [contentType, template] = Object.entries(
    (properties.ResponseTemplates ?? {}) as Record<string, string>,
  )[0] ?? ['application/json', '{"message":$context.error.messageString}'];
  const headers = Object.entries((properties.ResponseParameters ?? {}) as Record<string, string>).flatMap(
    ([name, value]) => {
      const header = /^gatewayresponse\.header\.(.+)$/.exec(name)?.[1];
      return header ? [[header, value.replace(/^'|'$/g, '')]] : [];
    },
  );
  return [
    String(properties.ResponseType),
    {
      ...(properties.StatusCode ? { statusCode: Number(properties.StatusCode) } : {}),
      headers: Object.fromEntries(headers),
      contentType,
      template,
    },
  ];
}
