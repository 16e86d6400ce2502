import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import MenuItem, { type MenuItemProps } from '@mui/material/MenuItem';
import { useTranslations } from 'next-intl';
import type { AgentStateName } from '../states';
import { agentStateLook } from './agent-state-look';

// MUI's menu moves the focus by what it hands to its children, so the rest is passed on.
type Props = Omit<MenuItemProps, 'onClick'> & {
  state: AgentStateName;
  isCurrent: boolean;
  onChoose?: (() => void) | undefined;
};

/** One state in the menu, with what it means; without `onChoose` it is only shown. */
export function AgentStateOption({ state, isCurrent, onChoose, ...rest }: Props) {
  const t = useTranslations('agents');
  const { Icon, color } = agentStateLook[state];
  return (
    <MenuItem
      {...rest}
      role="menuitemradio"
      aria-checked={isCurrent}
      selected={isCurrent}
      disabled={!onChoose}
      onClick={onChoose}
    >
      <ListItemIcon>
        <Icon fontSize="small" color={color} />
      </ListItemIcon>
      <ListItemText primary={t(`state.${state}`)} secondary={t(`help.${state}`)} />
    </MenuItem>
  );
}
