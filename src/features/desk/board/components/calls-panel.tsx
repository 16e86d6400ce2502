'use client';

import { useTranslations } from 'next-intl';
import { formatPhone } from '@/domain/people/phone-number';
import { useLanguageName } from '@/features/desk/callers/components/language-name';
import type { CallView } from '@/features/desk/calls/api';
import { Elapsed } from '@/ui/countdown';
import { Panel } from '@/ui/panel';
import { BoardRow, BoardRows } from './board-row';
import { type SortedBoard, togetherSince, waitsSince } from './sort-board';

export type ClientNames = Readonly<Record<string, string>>;
type Props = { board: SortedBoard; clients: ClientNames; serverNow: string };

/** Who calls, for whom, and in which language. */
function useCallWords(clients: ClientNames) {
  const t = useTranslations('board.waiting');
  const languageName = useLanguageName();
  return {
    caller: ({ caller, fromNumber }: CallView): string =>
      caller?.name ?? (fromNumber ? formatPhone(fromNumber) : t('unknownCaller')),
    detail: ({ contract, locale }: CallView): string =>
      [contract && (clients[contract.id] ?? contract.name), locale ? languageName(locale) : t('noLanguage')]
        .filter(Boolean)
        .join(' · '),
  };
}

/** Callers nobody has answered yet, the longest waiting first; then those still in the greeting. */
export function WaitingCalls({ board: { waiting, greeting }, clients, serverNow }: Props) {
  const t = useTranslations('board.waiting');
  const { caller, detail } = useCallWords(clients);
  return (
    <Panel title={t('title')} flush>
      <BoardRows empty={t('empty')}>
        {[...waiting, ...greeting].map((call) => (
          <BoardRow
            key={call.id}
            title={caller(call)}
            detail={call.phase === 'greeting' ? `${detail(call)} · ${t('greeting')}` : detail(call)}
            end={<Elapsed since={waitsSince(call)} serverNow={serverNow} />}
          />
        ))}
      </BoardRows>
    </Panel>
  );
}

/** Callers and agents who are together, the longest first. */
export function RunningCalls({ board: { running }, clients, serverNow }: Props) {
  const t = useTranslations('board.running');
  const { caller, detail } = useCallWords(clients);
  return (
    <Panel title={t('title')} flush>
      <BoardRows empty={t('empty')}>
        {running.map((call) => (
          <BoardRow
            key={call.id}
            title={`${caller(call)} ${t('with', { agent: call.agent?.name ?? '' })}`}
            detail={call.phase === 'connecting' ? `${detail(call)} · ${t('connecting')}` : detail(call)}
            end={<Elapsed since={togetherSince(call)} serverNow={serverNow} />}
          />
        ))}
      </BoardRows>
    </Panel>
  );
}
