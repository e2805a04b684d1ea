import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** Nobody waits long for what they can do without. */
const patience = 2000;

/**
 * The value of a secret of AWS Secrets Manager.
 *
 * @param arn of the secret
 * @throws Error when the secret cannot be read within two seconds, or holds no text of 16 characters at least
 */
export async function readSecret(
  arn: string,
  client: SecretsManagerClient = new SecretsManagerClient({ maxAttempts: 2 }),
): Promise<string> {
  const { SecretString: secret } = await client.send(new GetSecretValueCommand({ SecretId: arn }), {
    abortSignal: AbortSignal.timeout(patience),
  });
  if (!secret || secret.length < 16)
    throw Object.assign(new Error('The secret could not be read.'), { name: 'SecretNotRead' });
  return secret;
}
