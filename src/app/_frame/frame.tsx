import Box from '@mui/material/Box';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { PersonActor } from '@/domain/people/actor';
import { hasRole, type Role } from '@/domain/people/roles';
import { AppShell } from '@/ui/shell/app-shell';
import { CommandPalette } from '@/ui/shell/command-palette';
import type { IconName } from '@/ui/shell/rail-icon';
import { UserMenu } from '@/ui/shell/user-menu';
import { chooseLanguage } from '../_i18n/choose-language';
import { localeChoices } from './locale-choices';

/** A page of the rail and who goes there. */
export type Place = { key: string; href: string; icon: IconName; roles: readonly Role[] };

type Props = {
  actor: PersonActor;
  places: readonly Place[];
  /** What stands in the top bar between search and user. */
  tools?: ReactNode;
  callBar?: ReactNode;
  children: ReactNode;
};

/** The frame of either half: the places a person may go to, search, and who they are. */
export async function Frame({ actor, places, tools, callBar, children }: Props) {
  const t = await getTranslations('ui');
  const items = places
    .filter(({ roles }) => hasRole(actor, ...roles))
    .map(({ key, href, icon }) => ({ href, icon, label: t(`places.${key}`) }));
  const home = actor.memberships.find(({ tenantId }) => tenantId === actor.homeTenantId);
  const commands = items.map(({ href, label }) => ({ href, label, group: t('goTo') }));
  const top = (
    <>
      <CommandPalette commands={commands} />
      <Box sx={{ flex: 1 }} />
      {tools}
      <UserMenu
        name={actor.name}
        detail={home?.name ?? ''}
        chooseLanguage={chooseLanguage}
        locales={localeChoices()}
      />
    </>
  );
  return (
    <AppShell items={items} top={top} callBar={callBar}>
      {children}
    </AppShell>
  );
}
