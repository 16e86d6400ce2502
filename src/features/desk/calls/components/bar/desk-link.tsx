'use client';

import Button from '@mui/material/Button';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

const DESK = '/desk';

/** Leads to the agent's desk, where the call is worked on; nothing on the desk itself. */
export function DeskLink({ children }: { children: ReactNode }) {
  if (usePathname() === DESK) return null;
  return (
    <Button component={Link} href={DESK} size="small">
      {children}
    </Button>
  );
}
