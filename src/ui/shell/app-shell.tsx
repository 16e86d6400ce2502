import Box from '@mui/material/Box';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Rail, type RailItem } from './rail';

type Props = { items: RailItem[]; top: ReactNode; callBar?: ReactNode; children: ReactNode };

/** The frame of every page: rail at the left (below on a phone), top bar, the call bar when there is one. */
export async function AppShell({ items, top, callBar, children }: Props) {
  const t = await getTranslations('ui');
  return (
    <Box
      sx={{
        display: 'grid',
        minHeight: '100dvh',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '72px minmax(0, 1fr)' },
        gridTemplateRows: 'auto 1fr',
        pb: { xs: 7, md: 0 },
      }}
    >
      <Box component="a" href="#main" className="skip-link" sx={skipLink}>
        {t('skipToContent')}
      </Box>
      <Rail items={items} label={t('navigation')} />
      <Box
        component="header"
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 5,
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
          gridColumn: { md: 2 },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, minHeight: 52 }}>{top}</Box>
        {callBar}
      </Box>
      <Box
        component="main"
        id="main"
        tabIndex={-1}
        sx={{ p: { xs: 1.5, md: 3 }, minWidth: 0, gridColumn: { md: 2 } }}
      >
        {children}
      </Box>
    </Box>
  );
}

const skipLink = {
  position: 'absolute',
  left: 8,
  top: -60,
  zIndex: 20,
  bgcolor: 'background.paper',
  color: 'primary.main',
  p: 1,
  borderRadius: 1,
  '&:focus': { top: 8 },
} as const;
