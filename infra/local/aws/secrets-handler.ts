import { randomBytes } from 'node:crypto';
import { type AwsHandler, failure, success, targetAction } from './endpoint.ts';

/** Secrets Manager's GetSecretValue. Each secret is random, and another one after each start. */
export function secretsHandler(): AwsHandler {
  const secrets = new Map<string, string>();
  return {
    action: targetAction,
    async answer({ action, body }) {
      if (action !== 'GetSecretValue')
        return failure(400, 'UnknownOperationException', `${action} is not known here.`);
      const id = String(body.SecretId);
      const value = secrets.get(id) ?? randomBytes(48).toString('base64url');
      secrets.set(id, value);
      return success({ ARN: id, Name: id.split(':').at(-1), SecretString: value });
    },
  };
}
