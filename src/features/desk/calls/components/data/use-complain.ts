'use client';

import { useErrorSentences } from '@/ui/problems';
import { useToast } from '@/ui/toast';
import { RequestFailed } from './request';

/** Says in a sentence what went wrong and what to do. */
export function useComplain(): (error: unknown) => void {
  const toast = useToast();
  const sentences = useErrorSentences();
  return (error) => {
    const { code, params } = error instanceof RequestFailed ? error : new RequestFailed('internal');
    toast({ text: sentences.of({ code, params }), tone: 'error' });
  };
}
