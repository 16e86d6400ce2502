'use client';

import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { agentStateLook } from '@/features/desk/agents/components/agent-state-look';
import { Elapsed } from '@/ui/countdown';
import { Panel } from '@/ui/panel';
import { useAgentState } from '../desk-agent-state';

/** Whether calls ring here, and the one button that changes it. */
export function OwnState() {
  const t = useTranslations('calls.home');
  const tAgents = useTranslations('agents');
  const { state, since, serverNow, isKnown, choose } = useAgentState();
  if (!isKnown) return <Panel title={t('state')}>{<Skeleton height={72} />}</Panel>;
  const { Icon, color } = agentStateLook[state];
  const isAvailable = state === 'available';
  return (
    <Panel title={t('state')}>
      <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
          <Icon color={color} />
          <Typography sx={{ fontWeight: 600 }}>{tAgents(`state.${state}`)}</Typography>
          <Typography color="textSecondary">
            {since && <Elapsed since={since} serverNow={serverNow} />}
          </Typography>
        </Stack>
        <Typography color="textSecondary">{tAgents(`help.${state}`)}</Typography>
        <Button
          variant={isAvailable ? 'outlined' : 'contained'}
          onClick={() => choose(isAvailable ? 'away' : 'available')}
        >
          {t(isAvailable ? 'takeBreak' : 'becomeAvailable')}
        </Button>
      </Stack>
    </Panel>
  );
}
