import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { StartError } from '../start-error.ts';

const oldest = 17;

/**
 * The major version in the first line of `java -version`: 17 of `openjdk version "17.0.15"`, 8 of `java version "1.8.0_392"`.
 */
export function javaMajor(text: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(text);
  return match ? Number(match[1]) : undefined;
}

/** @throws StartError, in one sentence for a person, when `java` is missing or older than 17 */
export async function requireJava(): Promise<void> {
  // macOS has a `java` that only says that there is none; it answers without a version.
  const text = await promisify(execFile)('java', ['-version']).then(
    ({ stdout, stderr }) => stderr + stdout,
    () => '',
  );
  const major = javaMajor(text);
  if (major === undefined) {
    throw new StartError(
      `Java is missing: install Java ${oldest} or later, so that the command "java" works.`,
    );
  }
  if (major < oldest) {
    throw new StartError(`Java ${major} is too old: install Java ${oldest} or later.`);
  }
}
