'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { StatusChip } from '@/ui/status-chip';
import type { AccountState } from '../views';

const tones: Record<AccountState, ComponentProps<typeof StatusChip>['status']> = {
  invited: 'onTime',
  active: 'met',
  locked: 'breached',
  pseudonymised: 'paused',
};

/** How an account stands, by colour, icon and word. */
export function AccountStateChip({ state }: { state: AccountState }) {
  const t = useTranslations('people.state');
  return <StatusChip status={tones[state]}>{t(state)}</StatusChip>;
}
