import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { Scope } from '@/domain/people/scopes';
import type { ActionResult } from '@/infra/next/action';
import type { ErrorLike } from '@/ui/problems';
import { createServiceTokenAction, createTokenAction, revokeTokenAction } from '../actions';

/** Without a company the token is for oneself. */
export type TokenDraft = { name: string; scopes: Scope[]; days: string; tenantId: string };

const offline: ErrorLike = { code: 'offline' };

/** Runs an action; afterwards the page shows what the server says. */
function useAction<Input, T>(action: (input: Input) => Promise<ActionResult<T>>, onDone: (value: T) => void) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  const [error, setError] = useState<ErrorLike>();
  const run = (input: Input) =>
    start(async () => {
      const result = await action(input).catch(() => undefined);
      setError(result?.ok ? undefined : (result?.error ?? offline));
      if (!result?.ok) return;
      onDone(result.value);
      router.refresh();
    });
  return { run, isPending, error };
}

const createFor = ({ tenantId, ...draft }: TokenDraft) =>
  tenantId ? createServiceTokenAction({ ...draft, tenantId }) : createTokenAction(draft);

/** Creates a token and keeps it for as long as it must be shown. */
export function useCreateToken() {
  const [token, setToken] = useState<string>();
  const action = useAction(createFor, (created) => setToken(created.token));
  return {
    ...action,
    create: action.run,
    token,
    forget: () => setToken(undefined),
  };
}

/** Revokes tokens. */
export function useRevokeToken(onRevoked: () => void) {
  const action = useAction(revokeTokenAction, onRevoked);
  return { ...action, revoke: (tokenId: string) => action.run({ tokenId }) };
}
