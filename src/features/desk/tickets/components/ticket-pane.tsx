'use client';

import { useTranslations } from 'next-intl';
import { Panel } from '@/ui/panel';
import type { TicketViewName } from '../schema';
import { TicketRows } from './ticket-rows';
import type { TicketListPage } from './types';
import { useTickets } from './use-tickets';

type Props = { view: TicketViewName; firstPage: TicketListPage; currentId: string };

/** The narrow list beside an open ticket. */
export function TicketPane({ view, firstPage, currentId }: Props) {
  const t = useTranslations('tickets');
  const query = useTickets(view, firstPage);
  return (
    <Panel title={t(`views.${view}`)} flush>
      <TicketRows query={query} view={view} currentId={currentId} />
    </Panel>
  );
}
