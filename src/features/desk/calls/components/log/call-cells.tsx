'use client';

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import NextLink from 'next/link';
import type { ReactNode } from 'react';
import { formatPhone } from '@/domain/people/phone-number';
import { useLanguageName } from '@/features/desk/callers/components/language-name';
import type { CallView } from '@/features/desk/calls/api';
import { useWhoCalls } from '../data/who-calls';
import { useResultText } from './result-text';

type Props = { call: CallView };

const Second = ({ children }: { children: ReactNode }) => (
  <Typography variant="body2" color="textSecondary" noWrap sx={{ maxWidth: { xs: 110, md: 260 } }}>
    {children}
  </Typography>
);

/** Who called, linked to the call, and the number. */
export function CallerCell({ call }: Props) {
  const who = useWhoCalls(call);
  const number = formatPhone(call.fromNumber);
  return (
    <>
      <Link component={NextLink} href={`/desk/calls/${call.id}`} underline="hover" sx={{ fontWeight: 550 }}>
        {who}
      </Link>
      <Second>{call.caller ? `${call.caller.company} · ${number}` : ''}</Second>
    </>
  );
}

/** The contract that was called, its customer, and the language of the call. */
export function ContractCell({ call: { contract, toNumber, locale } }: Props) {
  const languageName = useLanguageName();
  if (!contract) return formatPhone(toNumber);
  return (
    <>
      <Box sx={{ whiteSpace: 'nowrap' }}>{contract.name}</Box>
      <Second>{[contract.customerName, locale && languageName(locale)].filter(Boolean).join(' · ')}</Second>
    </>
  );
}

/** What came of it: outcome, ticket, the beginning of the note. */
export function ResultCell({ call }: Props) {
  const result = useResultText();
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, whiteSpace: { md: 'nowrap' } }}>
        {result(call)}
        {call.ticket && (
          <Link
            component={NextLink}
            href={`/desk/tickets/${call.ticket.id}`}
            onClick={(event) => event.stopPropagation()}
          >
            {call.ticket.reference}
          </Link>
        )}
      </Box>
      <Second>{call.note}</Second>
    </>
  );
}
