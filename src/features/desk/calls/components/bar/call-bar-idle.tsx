import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { agentStateLook } from '@/features/desk/agents/components/agent-state-look';
import type { AgentConsole } from '@/features/desk/calls/api';
import { BarRow } from './bar-row';
import { PhoneHint } from './phone-hint';
import { RingtoneSwitch } from './ringtone-switch';

/** Nothing rings: whether calls would ring here at all. */
export function CallBarIdle({ me }: { me: AgentConsole['me'] }) {
  const t = useTranslations('calls.bar');
  const state = me?.state ?? 'offline';
  const { Icon, color } = agentStateLook[state];
  return (
    <BarRow
      icon={<Icon fontSize="small" color={color} />}
      actions={
        <>
          <PhoneHint />
          <RingtoneSwitch />
        </>
      }
    >
      <Typography variant="body2" color="textSecondary">
        {t(`idle.${state}`)}
      </Typography>
    </BarRow>
  );
}
