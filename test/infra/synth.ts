import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type StackTemplate, type TemplateResource, templateOf } from '../../infra/aws/template.ts';
import { parseSettings, type SettingsInput } from '../../infra/settings/schema.ts';

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of any shape, and the assertions say which.
type Json = any;

export interface Synthesized {
  template: StackTemplate;
  resources: Record<string, TemplateResource>;
  /** Resources of a CloudFormation type, by logical id. */
  ofType: (type: string) => [string, TemplateResource][];
  /** The only resource of a type. */
  only: (type: string) => TemplateResource;
}

/** The template of a deployment, made without compiling the functions. */
export function synthesize(input: SettingsInput): Synthesized {
  const template = templateOf(parseSettings(input));
  const resources = template.Resources;
  const ofType = (type: string) => Object.entries(resources).filter(([, resource]) => resource.Type === type);
  const only = (type: string) => {
    const [first, ...others] = ofType(type);
    if (!first || others.length > 0)
      throw new Error(`There are ${others.length + (first ? 1 : 0)} of ${type}.`);
    return first[1];
  };
  return { template, resources, ofType, only };
}

/** The functions of a template by their id in the catalogue. */
export function functionsOf({
  ofType,
}: Synthesized): Record<string, TemplateResource & { logicalId: string }> {
  return Object.fromEntries(
    ofType('AWS::Lambda::Function').map(([logicalId, resource]) => [
      resource.Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME,
      { ...resource, logicalId },
    ]),
  );
}

export interface Statement {
  actions: string[];
  resources: Json[];
  condition?: Json;
}

const list = (value: Json): Json[] => (Array.isArray(value) ? value : [value]);

/** What the role with this logical id may do, by its inline policies. */
export function statementsOf({ ofType }: Synthesized, roleId: string): Statement[] {
  return ofType('AWS::IAM::Policy')
    .filter(([, policy]) => policy.Properties.Roles.some((role: Json) => role.Ref === roleId))
    .flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement)
    .map((statement) => ({
      actions: list(statement.Action),
      resources: list(statement.Resource),
      condition: statement.Condition,
    }));
}

/** A directory that goes when the test ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'evenhand-infra-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
