/** Which function answers a route. */
export type RouteFunction = 'api' | 'pages';

/**
 * How the caller of a route is known:
 * - `token`: an OAuth 2 bearer token, checked by the API Gateway authorizer before the function runs;
 * - `session`: the staff session cookie, checked by the pages function;
 * - `link`: the capability link in the path, checked by the pages function;
 * - `none`: anybody.
 */
export type RouteAuth = 'token' | 'session' | 'link' | 'none';

export interface Route {
  method: 'GET' | 'POST';
  /** API Gateway resource path, without the stage. */
  path: string;
  fn: RouteFunction;
  auth: RouteAuth;
}

/**
 * Every address of the product, once. The deployed REST API and the local gateway are both built from this table, and each
 * function's handlers are typed by its ids, so that a route without a handler does not compile.
 */
export const routes = {
  home: { method: 'GET', path: '/', fn: 'pages', auth: 'none' },
  verifyForm: { method: 'GET', path: '/verify', fn: 'pages', auth: 'none' },
  verifyCode: { method: 'POST', path: '/verify', fn: 'pages', auth: 'none' },
  asset: { method: 'GET', path: '/assets/{name}', fn: 'pages', auth: 'none' },

  candidatePage: { method: 'GET', path: '/c/{token}', fn: 'pages', auth: 'link' },
  candidateView: { method: 'GET', path: '/c/{token}/{view}', fn: 'pages', auth: 'link' },
  candidateAct: { method: 'POST', path: '/c/{token}/{view}', fn: 'pages', auth: 'link' },

  refereePage: { method: 'GET', path: '/r/{token}', fn: 'pages', auth: 'link' },
  refereeView: { method: 'GET', path: '/r/{token}/{view}', fn: 'pages', auth: 'link' },
  refereeAct: { method: 'POST', path: '/r/{token}/{view}', fn: 'pages', auth: 'link' },

  staffSignIn: { method: 'GET', path: '/staff/sign-in', fn: 'pages', auth: 'none' },
  staffCallback: { method: 'GET', path: '/staff/callback', fn: 'pages', auth: 'none' },
  staffSignOut: { method: 'POST', path: '/staff/sign-out', fn: 'pages', auth: 'session' },
  staffList: { method: 'GET', path: '/staff', fn: 'pages', auth: 'session' },
  staffOrderForm: { method: 'GET', path: '/staff/order', fn: 'pages', auth: 'session' },
  staffOrder: { method: 'POST', path: '/staff/order', fn: 'pages', auth: 'session' },
  staffCheck: { method: 'GET', path: '/staff/checks/{id}', fn: 'pages', auth: 'session' },
  staffReport: { method: 'GET', path: '/staff/checks/{id}/report', fn: 'pages', auth: 'session' },
  staffCancel: { method: 'POST', path: '/staff/checks/{id}/cancel', fn: 'pages', auth: 'session' },
  staffScopeForm: { method: 'GET', path: '/staff/checks/{id}/scope', fn: 'pages', auth: 'session' },
  staffScope: { method: 'POST', path: '/staff/checks/{id}/scope', fn: 'pages', auth: 'session' },
  staffRedactions: { method: 'GET', path: '/staff/checks/{id}/redactions', fn: 'pages', auth: 'session' },
  staffDecideRedaction: {
    method: 'POST',
    path: '/staff/checks/{id}/redactions/{n}',
    fn: 'pages',
    auth: 'session',
  },
  staffRetry: { method: 'POST', path: '/staff/checks/{id}/retry', fn: 'pages', auth: 'session' },

  staffQuestionnaires: { method: 'GET', path: '/staff/questionnaires', fn: 'pages', auth: 'session' },
  staffCompose: { method: 'GET', path: '/staff/questionnaires/{package}', fn: 'pages', auth: 'session' },
  staffComposeAct: { method: 'POST', path: '/staff/questionnaires/{package}', fn: 'pages', auth: 'session' },
  staffPreview: {
    method: 'GET',
    path: '/staff/questionnaires/{package}/preview',
    fn: 'pages',
    auth: 'session',
  },
  staffDifference: {
    method: 'GET',
    path: '/staff/questionnaires/{package}/difference',
    fn: 'pages',
    auth: 'session',
  },
  staffQuestionForm: {
    method: 'GET',
    path: '/staff/questionnaires/{package}/questions/{question}',
    fn: 'pages',
    auth: 'session',
  },
  staffQuestion: {
    method: 'POST',
    path: '/staff/questionnaires/{package}/questions/{question}',
    fn: 'pages',
    auth: 'session',
  },
  staffQuestionCheck: { method: 'POST', path: '/staff/questions/check', fn: 'pages', auth: 'session' },

  listPackages: { method: 'GET', path: '/v1/packages', fn: 'api', auth: 'token' },
  orderCheck: { method: 'POST', path: '/v1/checks', fn: 'api', auth: 'token' },
  listChecks: { method: 'GET', path: '/v1/checks', fn: 'api', auth: 'token' },
  getCheck: { method: 'GET', path: '/v1/checks/{id}', fn: 'api', auth: 'token' },
  getTimeline: { method: 'GET', path: '/v1/checks/{id}/timeline', fn: 'api', auth: 'token' },
  getReport: { method: 'GET', path: '/v1/checks/{id}/report', fn: 'api', auth: 'token' },
  cancelCheck: { method: 'POST', path: '/v1/checks/{id}/cancel', fn: 'api', auth: 'token' },
  retryCheck: { method: 'POST', path: '/v1/checks/{id}/retry', fn: 'api', auth: 'token' },
  changeScope: { method: 'POST', path: '/v1/checks/{id}/scope', fn: 'api', auth: 'token' },
  questionLibrary: { method: 'GET', path: '/v1/questions', fn: 'api', auth: 'token' },
  checkQuestions: { method: 'POST', path: '/v1/questions/check', fn: 'api', auth: 'token' },
  listQuestionnaires: { method: 'GET', path: '/v1/questionnaires', fn: 'api', auth: 'token' },
  getQuestionnaire: {
    method: 'GET',
    path: '/v1/questionnaires/{package}/versions/{version}',
    fn: 'api',
    auth: 'token',
  },
  draftQuestionnaire: {
    method: 'POST',
    path: '/v1/questionnaires/{package}/draft',
    fn: 'api',
    auth: 'token',
  },
  publishQuestionnaire: {
    method: 'POST',
    path: '/v1/questionnaires/{package}/publish',
    fn: 'api',
    auth: 'token',
  },
  listRedactions: { method: 'GET', path: '/v1/checks/{id}/redactions', fn: 'api', auth: 'token' },
  decideRedaction: {
    method: 'POST',
    path: '/v1/checks/{id}/redactions/{n}/decision',
    fn: 'api',
    auth: 'token',
  },
  decideDispute: { method: 'POST', path: '/v1/checks/{id}/disputes/{n}/decision', fn: 'api', auth: 'token' },
} as const satisfies Record<string, Route>;

export type RouteId = keyof typeof routes;

/** The ids of the routes that one function answers. */
export type RouteIdOf<F extends RouteFunction> = {
  [K in RouteId]: (typeof routes)[K]['fn'] extends F ? K : never;
}[RouteId];
