import { createHash, randomBytes } from 'node:crypto';

/** Leads every token, so that one that leaked into a file or a log is recognised. */
const PREFIX = 'lst_';
const FORM = /^Bearer +(lst_[\w-]{43})$/i;

/** A new API token: 256 random bits. Shown once; the database keeps its hash. */
export const newApiToken = (): string => PREFIX + randomBytes(32).toString('base64url');

/** SHA-256 of a token; enough for a value that is random itself. */
export const hashApiToken = (token: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(token).digest());

/** The token an Authorization header carries, if it has the form of one. */
export const tokenIn = (header: string | null): string | undefined => FORM.exec(header ?? '')?.[1];
