'use client';

import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { type AgentStateName, type ChosenState, chosenStates } from '../states';
import { agentStateLook } from './agent-state-look';
import { AgentStateOption } from './agent-state-option';

type Props = {
  state: AgentStateName;
  /** How long it has been so, as text. */
  duration: ReactNode;
  onChoose: (state: ChosenState) => void;
};

const isChosen = (state: AgentStateName): state is ChosenState =>
  chosenStates.some((chosen) => chosen === state);

/** The agent's state and for how long; opens the choice of another. During a call and its wrap-up there is none. */
export function AgentStateMenu({ state, duration, onChoose }: Props) {
  const t = useTranslations('agents');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { Icon, color } = agentStateLook[state];
  const choose = (chosen: ChosenState) => {
    setAnchor(null);
    if (chosen !== state) onChoose(chosen);
  };
  return (
    <>
      <Button
        color="inherit"
        size="small"
        startIcon={<Icon color={color} />}
        endIcon={<ExpandMoreIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ flexShrink: 0, whiteSpace: 'nowrap' }}
      >
        <span>{t(`state.${state}`)}</span>
        <Box component="span" sx={{ ml: 1, color: 'text.secondary', display: { xs: 'none', sm: 'inline' } }}>
          {duration}
        </Box>
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': t('choose') } }}
      >
        {!isChosen(state) && <AgentStateOption state={state} isCurrent />}
        {chosenStates.map((option) => (
          <AgentStateOption
            key={option}
            state={option}
            isCurrent={option === state}
            onChoose={isChosen(state) ? () => choose(option) : undefined}
          />
        ))}
      </Menu>
    </>
  );
}
