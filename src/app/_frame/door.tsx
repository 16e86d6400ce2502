import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { availableLocales } from '@/i18n/load-messages';
import { LanguageSwitch } from './language-switch';

type Props = { title: string; lead: string; children: ReactNode };

/** The frame of what one sees before being signed in. */
export function Door({ title, lead, children }: Props) {
  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center', p: 2 }}>
      <Paper sx={{ width: '100%', maxWidth: 400, p: { xs: 3, sm: 4 }, border: 1, borderColor: 'divider' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', mb: 3 }}>
          <Typography
            component="p"
            sx={{ flex: 1, fontWeight: 700, letterSpacing: '0.02em', color: 'primary.main' }}
          >
            Leitstand
          </Typography>
          <LanguageSwitch locales={availableLocales()} />
        </Box>
        <Typography variant="h1">{title}</Typography>
        <Typography sx={{ color: 'text.secondary', mt: 0.5, mb: 3 }}>{lead}</Typography>
        {children}
      </Paper>
    </Box>
  );
}
