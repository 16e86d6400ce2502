'use client';

import Autocomplete from '@mui/material/Autocomplete';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useTranslations } from 'next-intl';
import type { TicketPage } from '../queries';
import { useTicketActions } from './use-ticket-actions';

type Props = Pick<TicketPage, 'ticket' | 'assignees'> & { viewerId: string };

/** Who works on the ticket, and giving it to somebody else, to oneself or to nobody. */
export function AssignField({ ticket, assignees, viewerId }: Props) {
  const t = useTranslations('tickets');
  const { assign, isPending } = useTicketActions(ticket);
  const me = assignees.find(({ id }) => id === viewerId);
  return (
    <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
      <Autocomplete
        fullWidth
        options={assignees}
        value={ticket.assignee}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        disabled={isPending}
        onChange={(_event, person) => assign(person)}
        renderInput={(params) => (
          <TextField {...params} size="small" label={t('context.assignee')} placeholder={t('nobody')} />
        )}
      />
      {me && ticket.assignee?.id !== viewerId && (
        <Button size="small" disabled={isPending} onClick={() => assign(me)}>
          {t('actions.assignToMe')}
        </Button>
      )}
    </Stack>
  );
}
