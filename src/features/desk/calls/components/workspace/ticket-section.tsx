'use client';

import ConfirmationNumberIcon from '@mui/icons-material/ConfirmationNumberOutlined';
import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';
import { TicketForm } from './ticket-form';
import type { OpenTicket } from './use-ticket-draft';

type Props = { call: CallView; note: string; openTicket: OpenTicket };

/** The ticket of the call: its reference once it is open, before that the form. */
export function TicketSection({ call, note, openTicket }: Props) {
  const t = useTranslations('calls.work');
  if (!call.ticket) return <TicketForm call={call} note={note} openTicket={openTicket} />;
  return (
    <Alert severity="success" variant="outlined" icon={<ConfirmationNumberIcon fontSize="inherit" />}>
      {t('ticketOpened')}{' '}
      <Link component={NextLink} href={`/desk/tickets/${call.ticket.id}`}>
        {call.ticket.reference}
      </Link>
    </Alert>
  );
}
