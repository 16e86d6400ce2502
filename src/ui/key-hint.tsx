import Box from '@mui/material/Box';

/** A key, or several in a row, as they stand on the keyboard. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5 }} aria-hidden>
      {keys.split(' ').map((key) => (
        <Box
          key={key}
          component="kbd"
          sx={{
            fontFamily: 'inherit',
            fontSize: '0.75rem',
            px: 0.75,
            borderRadius: 0.5,
            border: 1,
            borderColor: 'divider',
            color: 'text.secondary',
            bgcolor: 'background.default',
          }}
        >
          {key}
        </Box>
      ))}
    </Box>
  );
}
