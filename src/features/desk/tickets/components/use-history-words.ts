'use client';

import { useTranslations } from 'next-intl';
import type { TicketPage } from '../queries';

type HistoryItem = TicketPage['history'][number];
type Data = Record<string, unknown>;
type NameOf = (accountId: string) => string | undefined;

/** A value of an event's data as text; empty when it is missing. */
const text = (data: Data, key: string): string => String(data[key] ?? '');

const systemNames = ['watcher', 'telephony', 'sweeper', 'seed', 'signIn', 'presence'] as const;

/** Sentences for what happened to a ticket, and the names of those who did it. */
export function useHistoryWords(nameOf: NameOf) {
  const t = useTranslations('tickets.history');
  const words = useTranslations('tickets');
  const clock = (data: Data) => ({ clock: words(`clock.${text(data, 'clock')}` as 'clock.response') });
  const state = (data: Data, key: string) => words(`state.${text(data, key)}` as 'state.new');

  const sentences: Record<string, (data: Data) => string> = {
    'ticket.created': () => t('event.created'),
    'ticket.assigned': (data) => {
      const id = text(data, 'assigneeId');
      return id ? t('event.assigned', { name: nameOf(id) ?? id }) : t('event.unassigned');
    },
    'ticket.replied': () => t('event.replied'),
    'ticket.noted': () => t('event.noted'),
    'ticket.priorityChanged': () => t('event.priorityChanged'),
    'ticket.stateChanged': (data) =>
      t('event.stateChanged', { from: state(data, 'from'), to: state(data, 'to') }),
    'ticket.clockStopped': (data) =>
      t(text(data, 'result') === 'missed' ? 'event.clockMissed' : 'event.clockMet', clock(data)),
    'ticket.clockWarned': (data) => t('event.clockWarned', clock(data)),
    'ticket.clockBreached': (data) => t('event.clockBreached', clock(data)),
  };

  return {
    sentence: ({ type, data }: HistoryItem): string =>
      sentences[type]?.((data ?? {}) as Data) ?? t('event.other'),
    actor: ({ actor }: HistoryItem): string => {
      if (!actor.startsWith('system:')) return actor;
      return t(`system.${systemNames.find((name) => actor === `system:${name}`) ?? 'other'}`);
    },
  };
}
