import { wildcard } from '../events/pattern.ts';
import type { Invoke } from '../functions/functions.ts';
import { FunctionError } from '../functions/messages.ts';
import type { AuthorizerModel } from '../template/model.ts';
import { methodArn, type ProxyEvent } from './proxy-event.ts';
import type { GatewayResponseType } from './reply.ts';

export type Verdict = { authorizer: Record<string, unknown> } | { refusal: GatewayResponseType };

interface Statement {
  Effect?: string;
  Action?: string | string[];
  Resource?: string | string[];
}

interface Answer {
  principalId?: string;
  policyDocument?: { Statement?: Statement | Statement[] };
  context?: Record<string, unknown>;
}

/** Asks a REQUEST authorizer as API Gateway does, and keeps its answers for as long as the template says. */
export class AuthorizerCache {
  private readonly invoke: Invoke;
  private readonly kept = new Map<string, { answer: Answer; until: number }>();

  constructor(invoke: Invoke) {
    this.invoke = invoke;
  }

  async decide(authorizer: AuthorizerModel, event: ProxyEvent): Promise<Verdict> {
    const identity = authorizer.headers.map((name) => headerOf(event, name));
    if (identity.some((value) => !value)) return { refusal: 'UNAUTHORIZED' };
    let answer: Answer;
    try {
      answer = await this.ask(authorizer, identity.join('\n'), event);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      // This exact message is how a function says 401; anything else it throws is its own failure.
      return { refusal: error.fault.errorMessage === 'Unauthorized' ? 'UNAUTHORIZED' : 'AUTHORIZER_FAILURE' };
    }
    if (!answer?.principalId || !answer.policyDocument) return { refusal: 'AUTHORIZER_CONFIGURATION_ERROR' };
    if (!allows(answer, methodArn(event))) return { refusal: 'ACCESS_DENIED' };
    return {
      authorizer: { principalId: answer.principalId, integrationLatency: 0, ...texts(answer.context) },
    };
  }

  private async ask(authorizer: AuthorizerModel, identity: string, event: ProxyEvent): Promise<Answer> {
    const key = `${authorizer.functionId}\n${identity}`;
    const kept = this.kept.get(key);
    if (kept && kept.until > Date.now()) return kept.answer;
    const { body: _, isBase64Encoded: __, ...request } = event;
    const asked = { type: 'REQUEST', methodArn: methodArn(event), ...request };
    const answer = (await this.invoke(authorizer.functionId, asked)) as Answer;
    if (authorizer.cacheSeconds > 0) {
      this.kept.set(key, { answer, until: Date.now() + authorizer.cacheSeconds * 1000 });
    }
    return answer;
  }
}

function headerOf(event: ProxyEvent, name: string): string | undefined {
  return Object.entries(event.headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
}

function allows({ policyDocument }: Answer, arn: string): boolean {
  const statements = [policyDocument?.Statement ?? []].flat();
  const effects = statements
    .filter(({ Action }) =>
      [Action ?? []].flat().some((action) => wildcard(action).test('execute-api:Invoke')),
    )
    .filter(({ Resource }) => [Resource ?? []].flat().some((resource) => wildcard(resource).test(arn)))
    .map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
}

/** API Gateway hands on strings, numbers and booleans, all as text. */
function texts(context: Record<string, unknown> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(context).map(([key, value]) => [key, String(value)]));
}
