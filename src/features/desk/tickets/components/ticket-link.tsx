'use client';

import MuiLink from '@mui/material/Link';
import NextLink from 'next/link';
import type { ReactNode } from 'react';
import type { TicketViewName } from '../schema';
import { TICKET_LINK } from './focus-rows';

/** Where a ticket opens, beside the list it was found in. */
export const ticketHref = (id: string, view: TicketViewName) => `/desk/tickets/${id}?view=${view}`;

type Props = { id: string; view: TicketViewName; isCurrent?: boolean; children: ReactNode };

/** The link that opens a ticket; j and k stop here. */
export function TicketLink({ id, view, isCurrent = false, children }: Props) {
  return (
    <MuiLink
      component={NextLink}
      href={ticketHref(id, view)}
      prefetch={false}
      color="inherit"
      underline="hover"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => event.stopPropagation()}
      {...{ [TICKET_LINK]: '' }}
      sx={{ fontWeight: 550 }}
    >
      {children}
    </MuiLink>
  );
}
