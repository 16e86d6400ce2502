'use client';

import Button from '@mui/material/Button';
import { useTranslations } from 'next-intl';
import { type ComponentProps, useState } from 'react';
import { TextInput } from './text-input';

/** A password field that can be looked at. Pasting is welcome. */
export function PasswordInput(props: ComponentProps<typeof TextInput>) {
  const t = useTranslations('ui');
  const [shown, setShown] = useState(false);
  return (
    <TextInput
      {...props}
      type={shown ? 'text' : 'password'}
      slotProps={{
        input: {
          endAdornment: (
            <Button onClick={() => setShown(!shown)} aria-pressed={shown} sx={{ whiteSpace: 'nowrap' }}>
              {shown ? t('hide') : t('show')}
            </Button>
          ),
        },
      }}
    />
  );
}
