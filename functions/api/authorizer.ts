import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import { IssuerUnreachable, tokenVerifier } from '../../shared/http/verify-token.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { faultOf, logger, withoutMessage } from '../runtime/faults.ts';

const env = readEnvironment(
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_AUDIENCE',
  'OIDC_MACHINE_CLIENT_ID',
  'ROLES_CLAIM',
  'SCOPE_PREFIX',
);

const verify = tokenVerifier({
  issuer: env.OIDC_ISSUER,
  audience: env.OIDC_AUDIENCE,
  clientIds: [env.OIDC_CLIENT_ID, env.OIDC_MACHINE_CLIENT_ID],
  rolesClaim: env.ROLES_CLAIM,
  scopePrefix: env.SCOPE_PREFIX,
});

/**
 * Lets a request with a good bearer token through to the API, and tells the API who it is. What a role may do is the API's business.
 *
 * @throws Error `Unauthorized`, which API Gateway answers with 401; any other with 500, when it is not the token's fault
 */
export async function handler(event: APIGatewayRequestAuthorizerEvent): Promise<APIGatewayAuthorizerResult> {
  const header = Object.entries(event.headers ?? {}).find(
    ([name]) => name.toLowerCase() === 'authorization',
  )?.[1];
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (!token) throw new Error('Unauthorized');
  const caller = await verify(token).catch((error: unknown) => {
    if (error instanceof IssuerUnreachable) {
      logger.error('The issuer cannot be asked.', faultOf(error));
      throw withoutMessage(error);
    }
    logger.info('A token was refused.', { error: faultOf(error).error });
    throw new Error('Unauthorized');
  });
  // The whole API of this stage: the answer is cached for the token, not for one route.
  const [api, stage] = event.methodArn.split('/');
  return {
    principalId: caller.id,
    policyDocument: {
      Version: '2012-10-17',
      Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: `${api}/${stage}/*` }],
    },
    context: {
      callerId: caller.id,
      name: caller.name,
      roles: caller.roles.join(','),
      ...(caller.email && { email: caller.email }),
    },
  };
}
