'use client';

import SearchIcon from '@mui/icons-material/Search';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import TextField from '@mui/material/TextField';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { KeyHint } from '../key-hint';

export type Command = { label: string; href: string; group: string };
type Props = { commands: Command[]; search?: (text: string) => Promise<Command[]> };

/** Ctrl/Cmd+K: jump to a place or find something, without leaving the keyboard. */
export function CommandPalette({ commands, search }: Props) {
  const t = useTranslations('ui');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [found, setFound] = useState<Command[]>([]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const look = (text: string) => {
    if (!search || text.trim().length < 2) return setFound([]);
    void search(text).then(setFound);
  };
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        startIcon={<SearchIcon />}
        aria-keyshortcuts="Control+K Meta+K"
        sx={{
          color: 'text.secondary',
          border: 1,
          borderColor: 'divider',
          minWidth: { xs: 40, sm: 220 },
          justifyContent: 'flex-start',
        }}
      >
        <Box component="span" sx={textBesideIcon}>
          {t('search')}
        </Box>
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline-flex' } }}>
          <KeyHint keys="Ctrl K" />
        </Box>
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        fullWidth
        maxWidth="sm"
        aria-label={t('search')}
        sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      >
        <Autocomplete
          open
          autoHighlight
          disableClearable
          options={[...commands, ...found]}
          groupBy={({ group }) => group}
          getOptionLabel={(option) => option.label}
          isOptionEqualToValue={(a, b) => a.href === b.href}
          noOptionsText={t('nothingFound')}
          forcePopupIcon={false}
          fullWidth
          onClose={(_event, reason) => reason === 'escape' && setOpen(false)}
          onInputChange={(_event, text) => look(text)}
          onChange={(_event, command) => {
            setOpen(false);
            router.push(command.href);
          }}
          slotProps={{ popper: { placement: 'bottom' } }}
          renderInput={(params) => (
            <TextField {...params} autoFocus label={t('searchLabel')} fullWidth sx={{ p: 2 }} />
          )}
        />
      </Dialog>
    </>
  );
}

/** On a phone only the icon is seen; the word stays for whoever listens. */
const textBesideIcon = {
  flex: 1,
  textAlign: 'left',
  position: { xs: 'absolute', sm: 'static' },
  width: { xs: 1, sm: 'auto' },
  clipPath: { xs: 'inset(50%)', sm: 'none' },
  overflow: 'hidden',
} as const;
