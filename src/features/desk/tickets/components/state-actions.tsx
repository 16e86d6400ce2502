'use client';

import Button from '@mui/material/Button';
import { useTranslations } from 'next-intl';
import type { TicketView } from '../views';
import { useTicketActions } from './use-ticket-actions';

/** Solve, close or reopen: what the ticket's state and the person's role allow. */
export function StateActions({ ticket }: { ticket: TicketView }) {
  const t = useTranslations('tickets.actions');
  const { changeState, isPending } = useTicketActions(ticket);
  const { can } = ticket;
  return (
    <>
      {can.solve && (
        <Button variant="contained" disabled={isPending} onClick={() => changeState('solved')}>
          {t('solve')}
        </Button>
      )}
      {can.close && (
        <Button variant="outlined" disabled={isPending} onClick={() => changeState('closed')}>
          {t('close')}
        </Button>
      )}
      {can.reopen && (
        <Button variant="outlined" disabled={isPending} onClick={() => changeState('reopened')}>
          {t('reopen')}
        </Button>
      )}
    </>
  );
}
