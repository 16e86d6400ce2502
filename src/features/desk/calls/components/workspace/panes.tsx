'use client';

import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useEffect, useState } from 'react';

export type Pane = { key: string; label: string; content: ReactNode };

const columns = 'minmax(260px, 3fr) minmax(340px, 5fr) minmax(280px, 4fr)';

/**
 * Three panes side by side; on narrow screens one at a time, behind tabs, beginning with `first`. All of them keep what is
 * in them.
 */
export function Panes({ panes, first, label }: { panes: Pane[]; first: string; label: string }) {
  const [shown, setShown] = useState(first);
  useEffect(() => setShown(first), [first]);
  return (
    <>
      <Tabs
        value={shown}
        onChange={(_event, key) => setShown(key)}
        variant="fullWidth"
        aria-label={label}
        sx={{ display: { md: 'none' }, mb: 1.5 }}
      >
        {panes.map((pane) => (
          <Tab
            key={pane.key}
            value={pane.key}
            label={pane.label}
            id={`tab-${pane.key}`}
            aria-controls={`pane-${pane.key}`}
          />
        ))}
      </Tabs>
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { md: columns } }}>
        {panes.map(({ key, content }) => (
          <Stack
            key={key}
            id={`pane-${key}`}
            spacing={2}
            sx={{ minWidth: 0, display: { xs: key === shown ? 'flex' : 'none', md: 'flex' } }}
          >
            {content}
          </Stack>
        ))}
      </Box>
    </>
  );
}
