'use client';

import { RequestFailed } from '@/infra/next/request';
import { useErrorSentences } from '@/ui/problems';
import { useToast } from '@/ui/toast';

/** Nobody did anything wrong: a colleague was faster, or the caller hung up. */
const everyday = ['call.taken', 'call.gone'];

/** Says in a sentence what went wrong and what to do. */
export function useComplain(): (error: unknown) => void {
  const toast = useToast();
  const sentences = useErrorSentences();
  return (error) => {
    const { code, params } = error instanceof RequestFailed ? error : new RequestFailed('internal');
    toast({ text: sentences.of({ code, params }), tone: everyday.includes(code) ? 'info' : 'error' });
  };
}
