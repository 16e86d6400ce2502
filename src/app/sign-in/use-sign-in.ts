'use client';

import { type FormEvent, useState } from 'react';
import { type Credentials, type Failure, tryToSignIn } from './try-to-sign-in';

/** Signing in, in one step or, with a second factor, in two. What was typed stays when it does not fit. */
export function useSignIn(before: Failure | undefined) {
  const [failure, setFailure] = useState(before);
  const [isPending, setPending] = useState(false);
  const [first, setFirst] = useState<Credentials>();

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => String(form.get(name) ?? '');
    const credentials = first
      ? { ...first, code: typed('code') }
      : { email: typed('email'), password: typed('password') };
    setPending(true);
    setFailure(undefined);
    const failed = await tryToSignIn(credentials);
    if (!failed) return window.location.assign('/');
    setPending(false);
    if (failed.kind === 'codeWanted') setFirst(credentials);
    else setFailure(failed);
  };

  const back = () => {
    setFirst(undefined);
    setFailure(undefined);
  };
  return { submit, failure, isPending, wantsCode: first !== undefined, email: first?.email, back };
}
