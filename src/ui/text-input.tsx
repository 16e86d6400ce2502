'use client';

import TextField, { type TextFieldProps } from '@mui/material/TextField';

type Props = Omit<TextFieldProps, 'error' | 'helperText'> & { problem?: string | undefined; hint?: string };

/** A text field whose problem stands below it and is announced with it. */
export function TextInput({ problem, hint, ...props }: Props) {
  return <TextField {...props} error={problem !== undefined} helperText={problem ?? hint} />;
}
