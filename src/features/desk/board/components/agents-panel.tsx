'use client';

import Box from '@mui/material/Box';
import { useTranslations } from 'next-intl';
import type { AgentView } from '@/features/desk/agents/api';
import { agentStateLook } from '@/features/desk/agents/components/agent-state-look';
import { Elapsed } from '@/ui/countdown';
import { Panel } from '@/ui/panel';
import { BoardRow, BoardRows } from './board-row';
import type { SortedBoard } from './sort-board';

function State({ state }: Pick<AgentView, 'state'>) {
  const t = useTranslations('agents.state');
  const { Icon } = agentStateLook[state];
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <Icon sx={{ fontSize: 16 }} aria-hidden />
      {t(state)}
    </Box>
  );
}

/** Everybody who is signed on, what they do and for how long. */
export function AgentsPanel({ board, serverNow }: { board: SortedBoard; serverNow: string }) {
  const t = useTranslations('board.agents');
  const { agents, offline } = board;
  return (
    <Panel title={t('title')} flush>
      <BoardRows empty={offline > 0 ? t('allOffline') : t('empty')}>
        {agents.map(({ accountId, name, state, since }) => (
          <BoardRow
            key={accountId}
            title={name}
            detail={<State state={state} />}
            end={<Elapsed since={since} serverNow={serverNow} />}
          />
        ))}
      </BoardRows>
      {offline > 0 && (
        <Box sx={{ px: 2, py: 1, borderTop: 1, borderColor: 'divider', color: 'text.secondary' }}>
          {t('offline', { count: offline })}
        </Box>
      )}
    </Panel>
  );
}
