'use client';

import Box from '@mui/material/Box';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type IconName, RailIcon } from './rail-icon';

export type RailItem = { href: string; label: string; icon: IconName };

const isCurrent = (path: string, href: string, items: RailItem[]): boolean => {
  const best = items.filter((item) => path === item.href || path.startsWith(`${item.href}/`));
  return best.sort((a, b) => b.href.length - a.href.length)[0]?.href === href;
};

/** The slim rail: an icon with its word for every place; at the bottom of a phone. */
export function Rail({ items, label }: { items: RailItem[]; label: string }) {
  const path = usePathname();
  return (
    <Box component="nav" aria-label={label} sx={rail}>
      {items.map((item) => {
        const current = isCurrent(path, item.href, items);
        return (
          <Box
            key={item.href}
            component={Link}
            href={item.href}
            aria-current={current ? 'page' : undefined}
            sx={{
              ...entry,
              color: current ? 'primary.main' : 'text.secondary',
              bgcolor: current ? 'action.selected' : undefined,
            }}
          >
            <RailIcon name={item.icon} />
            <span>{item.label}</span>
          </Box>
        );
      })}
    </Box>
  );
}

const rail = {
  gridRow: { md: '1 / span 2' },
  position: { xs: 'fixed', md: 'sticky' },
  bottom: { xs: 0, md: 'auto' },
  left: 0,
  right: 0,
  top: { md: 0 },
  height: { xs: 56, md: '100dvh' },
  zIndex: 6,
  display: 'flex',
  flexDirection: { xs: 'row', md: 'column' },
  gap: 0.5,
  p: 0.5,
  overflowX: 'auto',
  justifyContent: { xs: 'space-around', md: 'flex-start' },
  bgcolor: 'background.paper',
  borderRight: { md: 1 },
  borderTop: { xs: 1, md: 0 },
  borderColor: { xs: 'divider', md: 'divider' },
} as const;

const entry = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  justifyContent: 'center',
  gap: 0.25,
  minWidth: 56,
  py: 0.75,
  px: 0.5,
  borderRadius: 1,
  fontSize: '0.6875rem',
  fontWeight: 550,
  textDecoration: 'none',
  '&:hover': { bgcolor: 'action.hover' },
} as const;
