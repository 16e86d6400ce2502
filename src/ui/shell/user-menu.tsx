'use client';

import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import SystemIcon from '@mui/icons-material/SettingsBrightnessOutlined';
import LightIcon from '@mui/icons-material/WbSunnyOutlined';
import Divider from '@mui/material/Divider';
import IconButton from '@mui/material/IconButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useColorScheme } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import NextLink from 'next/link';
import { useRouter } from 'next/navigation';
import { signOut } from 'next-auth/react';
import { useLocale, useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useKeys } from '../hotkeys';

const modes = { light: LightIcon, dark: DarkIcon, system: SystemIcon } as const;

type Props = {
  name: string;
  detail: string;
  locales: { code: string; label: string }[];
  chooseLanguage: (code: string) => Promise<void>;
};

/** Who is signed in; language, light or dark, signing out. */
export function UserMenu({ name, detail, locales, chooseLanguage }: Props) {
  const { showKeys } = useKeys();
  const t = useTranslations('ui');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <Tooltip title={name}>
        <IconButton
          aria-label={t('userMenu', { name })}
          aria-haspopup="menu"
          onClick={(e) => setAnchor(e.currentTarget)}
        >
          <PersonIcon />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem disabled sx={{ opacity: '1 !important' }}>
          <ListItemText primary={name} secondary={detail} />
        </MenuItem>
        <Divider />
        <LanguageItems locales={locales} choose={chooseLanguage} onChosen={close} />
        <Divider />
        <ModeItems />
        <Divider />
        <MenuItem
          onClick={() => {
            close();
            showKeys();
          }}
        >
          {t('keys')}
        </MenuItem>
        <MenuItem component={NextLink} href="/account/tokens" onClick={close}>
          {t('accessTokens')}
        </MenuItem>
        <MenuItem component={NextLink} href="/account/security" onClick={close}>
          {t('security')}
        </MenuItem>
        <MenuItem onClick={() => void signOut({ callbackUrl: '/sign-in' })}>{t('signOut')}</MenuItem>
      </Menu>
    </>
  );
}

type LanguageProps = { locales: Props['locales']; choose: Props['chooseLanguage']; onChosen: () => void };

function LanguageItems({ locales, choose, onChosen }: LanguageProps) {
  const current = useLocale();
  const router = useRouter();
  const [, start] = useTransition();
  const take = (code: string) =>
    start(async () => {
      await choose(code);
      router.refresh();
      onChosen();
    });
  return locales.map(({ code, label }) => (
    <MenuItem key={code} lang={code} selected={code === current} onClick={() => take(code)}>
      {label}
    </MenuItem>
  ));
}

function ModeItems() {
  const t = useTranslations('ui.mode');
  const { mode, setMode } = useColorScheme();
  return (Object.keys(modes) as (keyof typeof modes)[]).map((name) => {
    const Icon = modes[name];
    return (
      <MenuItem key={name} selected={mode === name} onClick={() => setMode(name)}>
        <ListItemIcon>
          <Icon fontSize="small" />
        </ListItemIcon>
        {t(name)}
      </MenuItem>
    );
  });
}
