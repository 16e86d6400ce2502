import { hash, verify } from '@node-rs/argon2';

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** However a keyboard composes the same characters (NIST 800-63B). */
const normalized = (password: string): string => password.normalize('NFKC');

/** Argon2id hash in PHC string format. */
export const hashPassword = (password: string): Promise<string> => hash(normalized(password), COST);

let nobody: Promise<string> | undefined;

/** Whether the password fits. Without a hash it takes as long as with one, so that time tells nothing. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await nobody), normalized(password));
  return stored !== null && fits;
}
