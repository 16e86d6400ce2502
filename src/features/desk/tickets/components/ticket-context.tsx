'use client';

import Divider from '@mui/material/Divider';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { DescriptionList } from '@/ui/description-list';
import { Instant } from '@/ui/instant';
import { Panel } from '@/ui/panel';
import type { TicketPage } from '../queries';
import type { TicketView } from '../views';
import { AssignField } from './assign-field';
import { ClockDetails } from './clock-details';
import { History } from './history';
import type { ContractLabel } from './types';

type Props = { page: TicketPage; contract: ContractLabel; viewerId: string };

function Clocks({ page: { ticket, serverNow }, contract }: Omit<Props, 'viewerId'>) {
  const t = useTranslations('tickets');
  return (
    <Panel title={t('context.clocks')}>
      <Stack sx={{ gap: 2 }} divider={<Divider />}>
        {ticket.clocks.length === 0 && t('clocks.none')}
        {ticket.clocks.map((clock) => (
          <ClockDetails key={clock.id} clock={clock} serverNow={serverNow} timeZone={contract.timeZone} />
        ))}
      </Stack>
    </Panel>
  );
}

function Facts({ ticket, contract }: { ticket: TicketView; contract: ContractLabel }) {
  const t = useTranslations('tickets');
  const { caller, assignee } = ticket;
  return (
    <DescriptionList
      items={[
        { term: t('context.caller'), value: caller?.name ?? t('noCaller') },
        ...(caller ? [{ term: t('context.company'), value: caller.company }] : []),
        { term: t('context.client'), value: contract.clientName },
        { term: t('context.contract'), value: contract.name },
        { term: t('context.kind'), value: t(`kind.${ticket.kind}`) },
        { term: t('context.priority'), value: t(`priority.${ticket.priority}`) },
        { term: t('context.state'), value: t(`state.${ticket.state}`) },
        { term: t('context.opened'), value: <Instant at={ticket.createdAt} /> },
        ...(ticket.can.work ? [] : [{ term: t('context.assignee'), value: assignee?.name ?? t('nobody') }]),
      ]}
    />
  );
}

/** Everything about the ticket that is not said in it. */
export function TicketContext({ page, contract, viewerId }: Props) {
  const t = useTranslations('tickets');
  const { ticket, assignees, history } = page;
  return (
    <Stack component="aside" aria-label={t('context.title')} sx={{ gap: 2, minWidth: 0 }}>
      <Clocks page={page} contract={contract} />
      <Panel title={t('context.details')}>
        <Stack sx={{ gap: 2 }}>
          <Facts ticket={ticket} contract={contract} />
          {ticket.can.work && <AssignField ticket={ticket} assignees={assignees} viewerId={viewerId} />}
        </Stack>
      </Panel>
      <Panel>
        <History history={history} assignees={assignees} />
      </Panel>
    </Stack>
  );
}
