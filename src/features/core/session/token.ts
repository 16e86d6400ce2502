import { createHash, randomBytes } from 'node:crypto';

/** A new session token: 256 random bits. The browser keeps it, the database its hash. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a token; enough for a value that is random itself. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
