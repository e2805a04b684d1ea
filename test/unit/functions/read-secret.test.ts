import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { originKey } from '../../../functions/runtime/origin-key.ts';
import { readSecret } from '../../../functions/runtime/read-secret.ts';

const arn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:OriginKey-AbCdEf';
const secret = 's'.repeat(64);
const manager = mockClient(SecretsManagerClient);

describe('reading a secret', () => {
  beforeEach(() => manager.reset());

  it('asks for it by its name, and gives up after two seconds', async () => {
    manager.on(GetSecretValueCommand).resolves({ SecretString: secret });
    expect(await readSecret(arn)).toBe(secret);
    expect(manager.commandCalls(GetSecretValueCommand).map((call) => call.args[0].input)).toEqual([
      { SecretId: arn },
    ]);
    expect(manager.call(0).args).toEqual([
      expect.anything(),
      expect.objectContaining({ abortSignal: expect.any(AbortSignal) }),
    ]);
  });

  it.each([
    ['empty', { SecretString: '' }],
    ['too short to be a key', { SecretString: 'short' }],
    ['of another kind', { SecretBinary: new Uint8Array(64) }],
  ])('fails when it is %s', async (_, answer) => {
    manager.on(GetSecretValueCommand).resolves(answer);
    await expect(readSecret(arn)).rejects.toMatchObject({ name: 'SecretNotRead' });
  });
});

describe('the key of origins', () => {
  it('is read when it is first needed, and once', async () => {
    const read = vi.fn(async () => secret);
    const key = originKey(arn, read);
    expect(read).not.toHaveBeenCalled();
    expect(await Promise.all([key(), key()])).toEqual([secret, secret]);
    expect(await key()).toBe(secret);
    expect(read).toHaveBeenCalledExactlyOnceWith(arn);
  });

  it('is missing for as long as it cannot be read', async () => {
    const read = vi.fn(async () => secret).mockRejectedValueOnce(new Error('no'));
    const key = originKey(arn, read);
    expect(await key()).toBeUndefined();
    expect(await key()).toBe(secret);
  });
});
