'use client';

import CallIcon from '@mui/icons-material/Call';
import Button from '@mui/material/Button';
import { usePathname, useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useHotkeys } from '@/ui/hotkeys';
import { useCallCommand } from '../data/use-call-commands';
import { useComplain } from '../data/use-complain';

const DESK = '/desk';

/** Takes a ringing call (also with the key A), or lets it ring at the colleagues. */
export function AnswerButtons({ callId }: { callId: string }) {
  const t = useTranslations('calls.bar');
  const router = useRouter();
  const here = usePathname();
  const complain = useComplain();
  const accept = useCallCommand('accept', complain, () => {
    if (here !== DESK) router.push(DESK);
  });
  const decline = useCallCommand('decline', complain);
  const take = () => accept.mutate(callId);
  const isBusy = accept.isPending || decline.isPending;
  useHotkeys([{ key: 'a', label: t('accept'), run: take, disabled: isBusy }]);
  return (
    <>
      <Button
        variant="contained"
        startIcon={<CallIcon />}
        disabled={isBusy}
        aria-keyshortcuts="A"
        onClick={take}
      >
        {t('accept')}
      </Button>
      <Button color="inherit" variant="outlined" disabled={isBusy} onClick={() => decline.mutate(callId)}>
        {t('decline')}
      </Button>
    </>
  );
}
