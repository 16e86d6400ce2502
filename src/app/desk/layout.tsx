import Box from '@mui/material/Box';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { hasRole, startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';
import { availableLocales } from '@/i18n/load-messages';
import { AppShell } from '@/ui/shell/app-shell';
import { CommandPalette } from '@/ui/shell/command-palette';
import { UserMenu } from '@/ui/shell/user-menu';
import { deskPlaces } from './navigation';

const languageName = (code: string) => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const places = deskPlaces.filter(({ roles }) => hasRole(actor, ...roles));
  if (places.length === 0) redirect(startPageOf(actor));
  const t = await getTranslations('ui');
  const items = places.map(({ key, href, icon }) => ({ href, icon, label: t(`places.${key}`) }));
  const home = actor.memberships.find(({ tenantId }) => tenantId === actor.homeTenantId);
  return (
    <AppShell
      items={items}
      top={
        <>
          <CommandPalette commands={items.map(({ href, label }) => ({ href, label, group: t('goTo') }))} />
          <Box sx={{ flex: 1 }} />
          <UserMenu
            name={actor.name}
            detail={home?.name ?? ''}
            locales={availableLocales().map((code) => ({ code, label: languageName(code) }))}
          />
        </>
      }
    >
      {children}
    </AppShell>
  );
}
