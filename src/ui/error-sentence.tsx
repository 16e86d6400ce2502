'use client';

import Alert from '@mui/material/Alert';
import { type ErrorLike, useErrorSentences } from './problems';

/** What went wrong and what to do, in the person's language. */
export function ErrorSentence({ error }: { error: ErrorLike | undefined }) {
  const sentences = useErrorSentences();
  if (!error) return null;
  return (
    <Alert severity="error" variant="outlined" role="alert">
      {sentences.of(error)}
    </Alert>
  );
}
