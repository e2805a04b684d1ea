import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';

interface Problem {
  status: number;
  title: string;
  code: string;
  detail: string;
}

/** RFC 9457 problem as JSON text; `code` is stable for programs, `detail` is for people. */
export function problemJson(problem: Problem): string {
  return JSON.stringify({ type: 'about:blank', ...problem });
}

const signIn = {
  status: 401,
  title: 'Unauthorized',
  code: 'unauthorized',
  detail: 'Send a valid access token as "Authorization: Bearer …".',
};
const forbidden = {
  status: 403,
  title: 'Forbidden',
  code: 'forbidden',
  detail: 'This token does not allow that.',
};
const notFound = {
  status: 404,
  title: 'Not Found',
  code: 'not_found',
  detail: 'There is nothing at this address. Check that it is complete.',
};
const badRequest = {
  status: 400,
  title: 'Bad Request',
  code: 'bad_request',
  detail: 'The request cannot be read.',
};
const tooLarge = {
  status: 413,
  title: 'Content Too Large',
  code: 'too_large',
  detail: 'The request is larger than 10 MB.',
};
const unsupported = {
  status: 415,
  title: 'Unsupported Media Type',
  code: 'unsupported_media_type',
  detail: 'Send JSON to the API.',
};
export const tooMany = {
  status: 429,
  title: 'Too Many Requests',
  code: 'too_many_requests',
  detail: 'Wait five minutes and try again.',
};
const failed = {
  status: 500,
  title: 'Internal Server Error',
  code: 'internal',
  detail: 'That did not work on our side. Try again in a minute.',
};
const slow = {
  status: 504,
  title: 'Gateway Timeout',
  code: 'timeout',
  detail: 'That took too long. Try again in a minute.',
};

/** Every answer that API Gateway gives by itself. */
const answers: [ResponseType, Problem][] = [
  [ResponseType.UNAUTHORIZED, signIn],
  [ResponseType.ACCESS_DENIED, forbidden],
  [ResponseType.EXPIRED_TOKEN, signIn],
  [ResponseType.INVALID_SIGNATURE, notFound],
  // What API Gateway calls a missing token is a path or method that it does not know.
  [ResponseType.MISSING_AUTHENTICATION_TOKEN, notFound],
  [ResponseType.RESOURCE_NOT_FOUND, notFound],
  [ResponseType.BAD_REQUEST_BODY, badRequest],
  [ResponseType.BAD_REQUEST_PARAMETERS, badRequest],
  [ResponseType.REQUEST_TOO_LARGE, tooLarge],
  [ResponseType.UNSUPPORTED_MEDIA_TYPE, unsupported],
  [ResponseType.THROTTLED, { ...tooMany, detail: 'Wait a few seconds and try again.' }],
  [ResponseType.QUOTA_EXCEEDED, tooMany],
  [ResponseType.WAF_FILTERED, { ...forbidden, detail: 'The firewall refused this request.' }],
  [ResponseType.AUTHORIZER_FAILURE, failed],
  [ResponseType.AUTHORIZER_CONFIGURATION_ERROR, failed],
  [ResponseType.API_CONFIGURATION_ERROR, failed],
  [ResponseType.INTEGRATION_FAILURE, slow],
  [ResponseType.INTEGRATION_TIMEOUT, slow],
  [ResponseType.DEFAULT_4XX, badRequest],
  [ResponseType.DEFAULT_5XX, failed],
];

/** Makes what API Gateway answers by itself the same problem documents that the functions answer. */
export function answerProblems(api: RestApi): void {
  for (const [type, problem] of answers)
    api.addGatewayResponse(type.responseType, {
      type,
      statusCode: String(problem.status),
      // The template is found by this key whatever the caller accepts; the header then says what it is.
      templates: { 'application/json': problemJson(problem) },
      responseHeaders: {
        'Content-Type': "'application/problem+json'",
        'Cache-Control': "'no-store'",
        'Referrer-Policy': "'no-referrer'",
      },
    });
}
