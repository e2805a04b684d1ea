import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { CfnOutput, Duration, Fn, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Settings } from '../settings/schema.ts';
import type { AppFunction } from './function.ts';
import { removalPolicyOf } from './settings-to-cdk.ts';

/** The issuer that signs staff and machines in, and how its tokens name them. */
export interface Identity {
  issuer: string;
  clientId: string;
  /** Empty: tokens of the two clients are accepted. */
  audience: string;
  machineClientId: string;
  rolesClaim: string;
  scopePrefix: string;
}

const roles = ['requester', 'decision-maker', 'interviewer', 'reviewer', 'administrator'];

/** Gives a function the identity in its environment. */
export function connectIdentity(fn: AppFunction, identity: Identity): void {
  fn.connect({
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_ID: identity.clientId,
    OIDC_AUDIENCE: identity.audience,
    OIDC_MACHINE_CLIENT_ID: identity.machineClientId,
    ROLES_CLAIM: identity.rolesClaim,
    SCOPE_PREFIX: identity.scopePrefix,
  });
}

/** The identity of a deployment: its own Cognito pool, or the company's issuer. */
export function identityOf(scope: Construct, settings: Settings, publicBaseUrl: string): Identity {
  if (settings.oidc.kind === 'issuer') return settings.oidc;
  return new SignIn(scope, 'SignIn', settings, publicBaseUrl, settings.oidc.domainPrefix).identity;
}

/** The pool of the staff, with a group for each role. Everybody in it has a second factor. */
function staffPool(scope: Construct, settings: Settings): UserPool {
  const pool = new UserPool(scope, 'Staff', {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    featurePlan: FeaturePlan.ESSENTIALS,
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    deletionProtection: settings.deletionProtection,
    removalPolicy: removalPolicyOf(settings),
  });
  Validations.of(pool).acknowledge({
    id: 'AwsSolutions-COG8',
    reason:
      'The Plus plan is paid for each user. Staff are created by hand and sign in with a second factor.',
  });
  for (const role of roles)
    new CfnUserPoolGroup(scope, `Group-${role}`, { userPoolId: pool.userPoolId, groupName: role });
  return pool;
}

/** The client of the browsers of staff. */
const addStaffClient = (pool: UserPool, publicBaseUrl: string): UserPoolClient =>
  pool.addClient('StaffClient', {
    generateSecret: false,
    authFlows: { userSrp: true },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls: [`${publicBaseUrl}/staff/callback`],
      logoutUrls: [`${publicBaseUrl}/`],
    },
    preventUserExistenceErrors: true,
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  });

/** The client of the HR system, which may do what a requester may. */
function addMachineClient(pool: UserPool): UserPoolClient {
  const requester = new ResourceServerScope({
    scopeName: 'requester',
    scopeDescription: 'Order checks, read their progress and their reports',
  });
  const resourceServer = pool.addResourceServer('Api', { identifier: 'evenhand', scopes: [requester] });
  return pool.addClient('MachineClient', {
    generateSecret: true,
    authFlows: { userSrp: true },
    oAuth: {
      flows: { clientCredentials: true },
      scopes: [OAuthScope.resourceServer(resourceServer, requester)],
    },
    preventUserExistenceErrors: true,
    accessTokenValidity: Duration.hours(1),
  });
}

/** A Cognito pool for staff, a client for their browsers and one for the HR system. */
class SignIn extends Construct {
  readonly identity: Identity;

  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    publicBaseUrl: string,
    domainPrefix?: string,
  ) {
    super(scope, id);
    const pool = staffPool(this, settings);
    const domain = pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: domainPrefix ?? `evenhand-${uniquePartOfStack()}` },
    });
    const staffClient = addStaffClient(pool, publicBaseUrl);
    const machineClient = addMachineClient(pool);

    const { region } = Stack.of(this);
    this.identity = {
      issuer: `https://cognito-idp.${region}.amazonaws.com/${pool.userPoolId}`,
      clientId: staffClient.userPoolClientId,
      audience: '',
      machineClientId: machineClient.userPoolClientId,
      rolesClaim: 'cognito:groups',
      scopePrefix: 'evenhand/',
    };

    const output = (name: string, value: string, description: string) =>
      new CfnOutput(Stack.of(this), name, { value, description });
    output('UserPoolId', pool.userPoolId, 'Pool of the staff');
    output('StaffClientId', staffClient.userPoolClientId, 'Client with which staff sign in');
    output(
      'MachineClientId',
      machineClient.userPoolClientId,
      'Client of the HR system; its secret is in Cognito',
    );
    output('TokenEndpoint', `${domain.baseUrl()}/oauth2/token`, 'Where the HR system gets its tokens');
  }
}

/** Sign-in addresses are unique in a region, over all accounts: 12 digits of the stack's own id make ours so. */
function uniquePartOfStack(): string {
  const uuid = Fn.select(2, Fn.split('/', Fn.ref('AWS::StackId')));
  return Fn.select(4, Fn.split('-', uuid));
}
