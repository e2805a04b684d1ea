import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of randomness for a link, which say nothing of anybody; 43 characters that are safe in a path. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The hash that is kept of a token: a leaked table opens no link. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

const tokenPattern = /^[\w-]{43}$/;

/** Whether a string could be a token at all; others never reach the table. */
export const looksLikeToken = (token: string): boolean => tokenPattern.test(token);
