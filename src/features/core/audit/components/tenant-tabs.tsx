'use client';

import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';

type Props = { path: string; tenants: { id: string; name: string }[]; current: string };

/** Whose audit is shown, where somebody answers for more than one company. */
export function TenantTabs({ path, tenants, current }: Props) {
  const t = useTranslations('audit');
  if (tenants.length < 2) return null;
  return (
    <Tabs value={current} variant="scrollable" aria-label={t('tenant')} sx={{ mb: 2 }}>
      {tenants.map(({ id, name }) => (
        <Tab key={id} value={id} label={name} component={NextLink} href={`${path}?tenantId=${id}`} />
      ))}
    </Tabs>
  );
}
