import { dev } from './dev.ts';
import { prod } from './prod.ts';
import { parseSettings, type Settings, SettingsError, type SettingsInput } from './schema.ts';

const deployments: Record<string, SettingsInput> = { dev, prod };

/**
 * The settings of a named deployment.
 * @param name as given by `cdk … -c settings=<name>`; `dev` when left out
 * @throws SettingsError for an unknown name or a wrong setting
 */
export function settingsNamed(name: unknown = 'dev'): Settings {
  const input = typeof name === 'string' && Object.hasOwn(deployments, name) ? deployments[name] : undefined;
  if (!input) {
    const known = Object.keys(deployments).join(', ');
    throw new SettingsError(
      `There are no settings named "${String(name)}". Use -c settings= with one of: ${known}.`,
    );
  }
  return parseSettings(input, `infra/settings/${String(name)}.ts`);
}
