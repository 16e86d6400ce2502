import { signIn } from 'next-auth/react';

/** What became of an attempt; `seconds` to wait after too many. */
export type Failure =
  | { kind: 'invalid' | 'unreachable' | 'codeInvalid' | 'codeWanted' | 'providerFailed' }
  | { kind: 'tooMany'; seconds: number };

export type Credentials = { email: string; password: string; code?: string };

const kinds: Record<string, Failure['kind']> = {
  'auth.secondFactorRequired': 'codeWanted',
  'auth.secondFactorInvalid': 'codeInvalid',
};

function failureOf(error: string | null | undefined): Failure {
  const [code = '', seconds] = (error ?? '').split(':');
  if (code === 'auth.tooManyAttempts') return { kind: 'tooMany', seconds: Number(seconds) };
  return { kind: kinds[code] ?? 'invalid' } as Failure;
}

/** Sends the credentials. @returns nothing when they were right */
export async function tryToSignIn(credentials: Credentials): Promise<Failure | undefined> {
  try {
    const answer = await signIn('credentials', { ...credentials, redirect: false });
    return answer?.ok && !answer.error ? undefined : failureOf(answer?.error);
  } catch {
    return { kind: 'unreachable' };
  }
}
