import { Logger } from '@aws-lambda-powertools/logger';

export const logger = new Logger();

/** Describes an error for the log: its name and where it came from. Messages of services can hold addresses, so they stay out. */
export function faultOf(error: unknown): { error: string; status?: number; frames?: string[] } {
  if (!(error instanceof Error)) return { error: 'Unknown' };
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .map((line) => line.trim());
  return { error: error.name, ...(status && { status }), ...(frames && { frames }) };
}

/**
 * The same fault without its message, for the execution history of the state machine, which must hold no personal data.
 * The name is kept, because the state machine goes by it.
 */
export function withoutMessage(error: unknown): Error {
  const { error: name } = faultOf(error);
  const bare = new Error(`${name}. The log of the function says where.`);
  bare.name = name;
  return bare;
}
