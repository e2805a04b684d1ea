/** A refusal by a service that speaks AWS JSON. */
export class AwsJsonError extends Error {
  override readonly name = 'AwsJsonError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

/** DynamoDB Local wants a signature, and reads nothing in it but the key id. */
const authorization =
  'AWS4-HMAC-SHA256 Credential=local/20200101/eu-west-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

/**
 * Calls DynamoDB Local without the SDK: its clients take longer to load than the table to create, and they decode stream
 * records, which Lambda hands on in exactly this undecoded form.
 *
 * @param target for example `DynamoDB_20120810.CreateTable`
 * @throws AwsJsonError when the service refuses
 */
export async function awsJson<T>(endpoint: string, target: string, body: unknown): Promise<T> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, authorization },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as T & { __type?: string; message?: string; Message?: string };
  if (response.ok) return answer;
  const code = answer.__type?.split('#').at(-1) ?? `Status${response.status}`;
  throw new AwsJsonError(code, answer.message ?? answer.Message ?? '');
}

export const dynamodb = (action: string) => `DynamoDB_20120810.${action}`;
export const streams = (action: string) => `DynamoDBStreams_20120810.${action}`;
