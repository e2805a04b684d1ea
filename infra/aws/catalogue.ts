/** The trigger of a function. */
export type Trigger = 'rest' | 'authorizer' | 'workflow' | 'stream' | 'mail-events';

/**
 * The resources of a function. Each gives environment variables and, where AWS is called, the grant for exactly that: one word in
 * the catalogue, so that neither can be forgotten or outlive the other.
 */
export const environmentOf = {
  /** Read and write items. */
  table: ['TABLE_NAME'],
  /** Turn days into seconds. */
  clock: ['DAY_SECONDS'],
  /** Speak for the company and point to its pages. */
  company: ['PUBLIC_BASE_URL', 'COMPANY_NAME', 'STAFF_ADDRESS', 'HOTLINE', 'MAIL_FROM'],
  /** Send e-mail from the company's address. */
  mail: ['MAIL_CONFIGURATION_SET'],
  /** Know staff and machines by their tokens. */
  identity: [
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
    'OIDC_AUDIENCE',
    'OIDC_MACHINE_CLIENT_ID',
    'ROLES_CLAIM',
    'SCOPE_PREFIX',
  ],
  /** Read the key under which network and device are hashed. */
  originKey: ['ORIGIN_KEY_ARN'],
  /** Put events on the bus of the product. */
  bus: ['EVENT_BUS_NAME'],
  /** Start and stop executions of the state machine and answer its waiting steps. */
  workflow: ['STATE_MACHINE_ARN'],
} as const;

export type Use = keyof typeof environmentOf;
export type EnvironmentName = (typeof environmentOf)[Use][number];

export interface FunctionEntry {
  /** Entry file from the root of the repository; it exports `handler`. */
  entry: string;
  trigger: Trigger;
  uses: readonly Use[];
  /** MiB. CPU grows with it, so the functions that a person waits for get more. */
  memory: number;
  timeoutSeconds: number;
}

const people = { memory: 1024, timeoutSeconds: 15 };
const step = { trigger: 'workflow', memory: 512, timeoutSeconds: 30 } as const;
const consumer = { trigger: 'stream', memory: 512, timeoutSeconds: 60 } as const;

/** Every function of the product. A step is added here and in the state machine, and nowhere else in `infra`. */
export const catalogue = {
  Api: {
    entry: 'functions/api/handler.ts',
    trigger: 'rest',
    uses: ['table', 'clock', 'company'],
    ...people,
  },
  Authorizer: {
    entry: 'functions/api/authorizer.ts',
    trigger: 'authorizer',
    uses: ['identity'],
    memory: 512,
    timeoutSeconds: 10,
  },
  Pages: {
    entry: 'functions/pages/handler.ts',
    trigger: 'rest',
    uses: ['table', 'clock', 'company', 'identity', 'originKey'],
    ...people,
  },

  ScopeStep: { entry: 'functions/steps/scope.ts', uses: ['table', 'clock'], ...step },
  ConsentStep: { entry: 'functions/steps/consent.ts', uses: ['table', 'clock', 'company', 'mail'], ...step },
  CollectionStep: {
    entry: 'functions/steps/collection.ts',
    uses: ['table', 'clock', 'company', 'mail'],
    ...step,
  },
  VerificationStep: {
    entry: 'functions/steps/verification.ts',
    uses: ['table', 'clock'],
    ...step,
  },
  ReviewStep: { entry: 'functions/steps/review.ts', uses: ['table', 'clock', 'company', 'mail'], ...step },
  ClosureStep: { entry: 'functions/steps/closure.ts', uses: ['table', 'clock', 'company', 'mail'], ...step },
  WaitStep: { entry: 'functions/steps/wait.ts', uses: ['table', 'clock'], ...step },

  Continue: { entry: 'functions/stream/continue.ts', uses: ['table', 'workflow'], ...consumer },
  Publish: { entry: 'functions/stream/publish.ts', uses: ['bus'], ...consumer },
  EmailEvents: {
    entry: 'functions/email-events/handler.ts',
    trigger: 'mail-events',
    uses: ['table', 'clock'],
    memory: 512,
    timeoutSeconds: 30,
  },
} as const satisfies Record<string, FunctionEntry>;

export type FunctionId = keyof typeof catalogue;

/** The ids of all functions, in the order of the catalogue. */
export const functionIds = Object.keys(catalogue) as FunctionId[];

/** The ids of the functions that one kind of trigger starts. */
export function functionsStartedBy(trigger: Trigger): FunctionId[] {
  return functionIds.filter((id) => catalogue[id].trigger === trigger);
}
