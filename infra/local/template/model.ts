/** The CloudFormation template as the local runtime has read it. Every name and ARN is the local one. */
export interface StackModel {
  table: TableModel;
  functions: FunctionModel[];
  api: ApiModel;
  mappings: StreamMapping[];
  rules: EventRule[];
  stateMachine: StateMachineModel;
  configurationSets: ConfigurationSet[];
}

export interface TableModel {
  name: string;
  /** Input of DynamoDB's CreateTable. */
  create: Record<string, unknown>;
  ttlAttribute?: string;
}

export interface FunctionModel {
  /** Name of the construct, for example `ConsentStep`. */
  id: string;
  logicalId: string;
  arn: string;
  /** Path of the TypeScript file that exports `handler`, from the root of the repository. */
  entry: string;
  env: Record<string, string>;
  timeoutSeconds: number;
  memoryMb: number;
}

export interface ApiModel {
  stage: string;
  routes: ApiRoute[];
  binaryMediaTypes: string[];
  /** Answers of at least this many bytes are compressed for callers that accept it. */
  minimumCompressionSize?: number;
  /** By response type, for example `UNAUTHORIZED`. */
  gatewayResponses: Map<string, GatewayResponse>;
}

export interface ApiRoute {
  method: string;
  /** Resource path, for example `/v1/checks/{id}`. */
  path: string;
  functionId: string;
  authorizer?: AuthorizerModel;
}

export interface AuthorizerModel {
  functionId: string;
  /** Names of the request headers that must be there, in lower case. */
  headers: string[];
  cacheSeconds: number;
}

export interface GatewayResponse {
  statusCode?: number;
  /** Header values without the quotes of the template. */
  headers: Record<string, string>;
  contentType: string;
  template: string;
}

export interface StreamMapping {
  functionId: string;
  /** Parsed filter patterns; a record passes when any matches. No filter lets everything pass. */
  filters: unknown[];
  batchSize: number;
  /** -1: until the record expires. */
  maximumRetryAttempts: number;
  bisect: boolean;
  partialResponses: boolean;
}

export interface EventRule {
  id: string;
  bus: string;
  pattern: unknown;
  targets: { functionId?: string; arn: string }[];
}

export interface StateMachineModel {
  name: string;
  arn: string;
  /** The definition with its substitutions made. */
  definition: unknown;
}

export interface ConfigurationSet {
  name: string;
  /** SES event types that reach EventBridge, for example `BOUNCE`. */
  eventTypes: Set<string>;
}
