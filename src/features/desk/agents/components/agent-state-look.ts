import type { SvgIconComponent } from '@mui/icons-material';
import CallIcon from '@mui/icons-material/Call';
import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import CoffeeIcon from '@mui/icons-material/Coffee';
import EditNoteIcon from '@mui/icons-material/EditNote';
import PowerSettingsNewIcon from '@mui/icons-material/PowerSettingsNew';
import type { AgentStateName } from '../states';

type Look = { Icon: SvgIconComponent; color: 'success' | 'warning' | 'primary' | 'disabled' };

/** How each state looks; its name always stands beside it. */
export const agentStateLook: Record<AgentStateName, Look> = {
  available: { Icon: CheckCircleIcon, color: 'success' },
  away: { Icon: CoffeeIcon, color: 'warning' },
  offline: { Icon: PowerSettingsNewIcon, color: 'disabled' },
  onCall: { Icon: CallIcon, color: 'primary' },
  wrapUp: { Icon: EditNoteIcon, color: 'primary' },
};
