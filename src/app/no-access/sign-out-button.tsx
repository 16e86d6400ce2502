'use client';

import Button from '@mui/material/Button';
import { signOut } from 'next-auth/react';

/** Ends the session and goes to the sign-in page. */
export function SignOutButton({ label }: { label: string }) {
  return <Button onClick={() => void signOut({ callbackUrl: '/sign-in' })}>{label}</Button>;
}
