import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { problemJson, tooMany } from './gateway-responses.ts';

/** Requests from one address in five minutes. An office behind one address, all writing references, stays far below. */
const perAddress = 2000;
/** Tries at guessing a case code from one address in five minutes. */
const perAddressVerifying = 100;

/**
 * Rules of AWSManagedRulesCommonRuleSet that only count.
 *
 * SizeRestrictions_BODY refuses bodies over 8 KB, which a résumé or a long reference is; API Gateway's own limit stays.
 * The other body rules look for code, paths and addresses in text. A reference may say "she fixed our <script> injection in
 * ../etc": refusing it would lose an answer that a referee will not write twice. We validate every body by a schema, escape every
 * output and send no SQL and no shell command, so these rules protect nothing here.
 * SizeRestrictions_QUERYSTRING refuses more than 2 KB, which the callback of some issuers needs.
 */
const countedRules = [
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
  'SizeRestrictions_QUERYSTRING',
];

const verifyPath: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    // Ends with: without a custom domain the path starts with the stage.
    positionalConstraint: 'ENDS_WITH',
    searchString: '/verify',
    fieldToMatch: { uriPath: {} },
    textTransformations: [{ priority: 0, type: 'LOWERCASE' }],
  },
};

/** The web application firewall in front of the API. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, api: RestApi) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('Firewall'),
      customResponseBodies: {
        tooMany: { contentType: 'APPLICATION_JSON', content: problemJson(tooMany) },
      },
      rules: [
        rateRule('RatePerAddress', 0, perAddress),
        rateRule('RateOfVerifying', 1, perAddressVerifying, verifyPath),
        managedRules('AWSManagedRulesCommonRuleSet', 2, countedRules),
        managedRules('AWSManagedRulesKnownBadInputsRuleSet', 3),
      ],
    });
    new CfnWebACLAssociation(this, 'Association', {
      resourceArn: api.deploymentStage.stageArn,
      webAclArn: acl.attrArn,
    });
  }
}

/** Counts, but keeps no samples: a sampled request shows its path, and so a link that opens a person's page. */
function visibility(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { cloudWatchMetricsEnabled: true, metricName, sampledRequestsEnabled: false };
}

function rateRule(
  name: string,
  priority: number,
  limit: number,
  scopeDownStatement?: CfnWebACL.StatementProperty,
): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    action: { block: { customResponse: { responseCode: tooMany.status, customResponseBodyKey: 'tooMany' } } },
    statement: {
      rateBasedStatement: {
        limit,
        evaluationWindowSec: 300,
        aggregateKeyType: 'IP',
        ...(scopeDownStatement && { scopeDownStatement }),
      },
    },
    visibilityConfig: visibility(name),
  };
}

function managedRules(name: string, priority: number, counted: string[] = []): CfnWebACL.RuleProperty {
  return {
    name,
    priority,
    overrideAction: { none: {} },
    statement: {
      managedRuleGroupStatement: {
        vendorName: 'AWS',
        name,
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      },
    },
    visibilityConfig: visibility(name),
  };
}
