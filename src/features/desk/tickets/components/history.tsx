'use client';

import ExpandMore from '@mui/icons-material/ExpandMore';
import Accordion from '@mui/material/Accordion';
import AccordionDetails from '@mui/material/AccordionDetails';
import AccordionSummary from '@mui/material/AccordionSummary';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { Instant } from '@/ui/instant';
import type { TicketPage } from '../queries';
import { useHistoryWords } from './use-history-words';

/** Everything that happened to the ticket, newest first; folded until somebody wants to know. */
export function History({ history, assignees }: Pick<TicketPage, 'history' | 'assignees'>) {
  const t = useTranslations('tickets.history');
  const words = useHistoryWords((id) => assignees.find((person) => person.id === id)?.name);
  return (
    <Accordion
      disableGutters
      elevation={0}
      slotProps={{ heading: { component: 'h2' }, transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ExpandMore />} sx={{ px: 0 }}>
        <Typography variant="subtitle2" component="span">
          {t('title')} ({history.length})
        </Typography>
      </AccordionSummary>
      <AccordionDetails sx={{ px: 0 }}>
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 1, borderColor: 'divider' }}>
          {history.map((item) => (
            <Box key={item.seq} component="li" sx={{ pl: 2, pb: 1.5 }}>
              <Typography variant="body2">{words.sentence(item)}</Typography>
              <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                {words.actor(item)} · <Instant at={item.at} />
              </Typography>
            </Box>
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
