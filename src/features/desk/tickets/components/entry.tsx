import LockOutlined from '@mui/icons-material/LockOutlined';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Instant } from '@/ui/instant';

type Props = { heading: string; author?: string; at: string; body: string; internal?: boolean };

const ofTone = (internal: boolean) =>
  internal
    ? { bgcolor: 'surface.hover', borderStyle: 'dashed' }
    : { bgcolor: 'background.paper', borderStyle: 'solid' };

function Heading({ internal, children }: { internal: boolean; children: ReactNode }) {
  return (
    <Stack direction="row" sx={{ alignItems: 'center', gap: 0.5, color: 'text.secondary' }}>
      {internal && <LockOutlined aria-hidden sx={{ fontSize: 14 }} />}
      <Typography variant="caption" component="h2">
        {children}
      </Typography>
    </Stack>
  );
}

/** One thing said about the ticket; what only the desk reads looks different and says so. */
export function Entry({ heading, author, at, body, internal = false }: Props) {
  return (
    <Box
      component="article"
      sx={{ p: 2, borderRadius: 1, borderWidth: 1, borderColor: 'divider', ...ofTone(internal) }}
    >
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 2, flexWrap: 'wrap', mb: 1 }}>
        <Stack direction="row" sx={{ alignItems: 'baseline', gap: 1, flexWrap: 'wrap' }}>
          {author && (
            <Typography variant="subtitle2" component="p">
              {author}
            </Typography>
          )}
          <Heading internal={internal}>{heading}</Heading>
        </Stack>
        <Typography variant="caption" sx={{ color: 'text.secondary' }}>
          <Instant at={at} />
        </Typography>
      </Stack>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{body}</Typography>
    </Box>
  );
}
