'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { request } from '@/infra/next/request';
import { consoleKey } from './queries';

type Command = 'accept' | 'decline' | 'hang-up';

/** One thing an agent does with a call; the console is read again afterwards, also after a failure. */
export function useCallCommand(command: Command, onFailed: (error: Error) => void, onDone?: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (callId: string) => request<void>('POST', `/api/desk/calls/${callId}/${command}`),
    onSuccess: onDone,
    onError: onFailed,
    onSettled: () => client.invalidateQueries({ queryKey: consoleKey }),
  });
}
