import { account, region } from '../template/local-values.ts';
import type { FunctionModel } from '../template/model.ts';
import type { FunctionCode } from './code.ts';
import { FunctionHost } from './function-host.ts';
import { FunctionError } from './messages.ts';

/** Calls a function by its id and gives its result. */
export type Invoke = (functionId: string, event: unknown) => Promise<unknown>;

export interface FunctionsOptions {
  functions: FunctionModel[];
  code: FunctionCode;
  /** Address of one AWS service, as seen by one function. */
  endpointOf(service: AwsService, functionId: string): string;
  /** A function failed: shown to the person who runs the product. */
  onFault(functionId: string, error: FunctionError): void;
  /** A line of a function's log. */
  onLine(functionId: string, line: string): void;
}

export type AwsService = 'dynamodb' | 'ses' | 'sfn' | 'events' | 'secrets';

/** The SDK's own variable that moves a service to another address. */
const endpointVariables: Record<AwsService, string> = {
  dynamodb: 'AWS_ENDPOINT_URL_DYNAMODB',
  ses: 'AWS_ENDPOINT_URL_SESV2',
  sfn: 'AWS_ENDPOINT_URL_SFN',
  events: 'AWS_ENDPOINT_URL_EVENTBRIDGE',
  secrets: 'AWS_ENDPOINT_URL_SECRETS_MANAGER',
};

/** All functions of the stack, each in its own thread. */
export class Functions {
  private readonly hosts: Map<string, FunctionHost>;
  private readonly onFault: FunctionsOptions['onFault'];
  private readonly counts = new Map<string, number>();

  constructor({ functions, code, endpointOf, onFault, onLine }: FunctionsOptions) {
    this.onFault = onFault;
    this.hosts = new Map(
      functions.map((fn) => {
        const env = environmentOf(fn, (service) => endpointOf(service, fn.id));
        const host = new FunctionHost({
          fn,
          env,
          entry: code.fileOf(fn.entry),
          compileCache: code.compileCache,
          onLine: (line) => onLine(fn.id, line),
        });
        return [fn.id, host] as const;
      }),
    );
  }

  /** @throws FunctionError when the function fails; any other error for an id that the template does not define */
  readonly invoke: Invoke = async (functionId, event) => {
    this.counts.set(functionId, (this.counts.get(functionId) ?? 0) + 1);
    try {
      return await this.host(functionId).invoke(event);
    } catch (error) {
      if (error instanceof FunctionError) this.onFault(functionId, error);
      throw error;
    }
  };

  crash(functionId: string): Promise<void> {
    return this.host(functionId).crash();
  }

  /** Loads every function's code, one after the other so that people who are already clicking are not slowed down. */
  async warm(signal: AbortSignal): Promise<void> {
    for (const host of this.hosts.values()) {
      if (signal.aborted) return;
      host.warm();
      await new Promise((resolve) => setTimeout(resolve, 150).unref());
    }
  }

  /** How often each function was called. */
  invocations(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.hosts.values()].map((host) => host.stop()));
  }

  private host(functionId: string): FunctionHost {
    const host = this.hosts.get(functionId);
    if (!host) throw new Error(`The stack has no function "${functionId}".`);
    return host;
  }
}

function environmentOf(
  fn: FunctionModel,
  endpointOf: (service: AwsService) => string,
): Record<string, string> {
  const endpoints = Object.entries(endpointVariables).map(([service, variable]) => [
    variable,
    endpointOf(service as AwsService),
  ]);
  const { NODE_OPTIONS: _, ...env } = fn.env;
  return {
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCOUNT_ID: account,
    // DynamoDB Local takes letters and digits only.
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_LAMBDA_FUNCTION_NAME: fn.id,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(fn.memoryMb),
    TZ: 'UTC',
    ...Object.fromEntries(endpoints),
    ...env,
  };
}
