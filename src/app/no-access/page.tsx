import Box from '@mui/material/Box';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';
import { EmptyState } from '@/ui/empty-state';
import { SignOutButton } from './sign-out-button';

const HERE = '/no-access';

/** For an account that nobody has given a role yet. */
export default async function NoAccessPage() {
  const start = startPageOf(await requireActor());
  if (start !== HERE) redirect(start);
  const t = await getTranslations('underwriting.noAccess');
  return (
    <Box component="main" sx={{ minHeight: '100dvh', display: 'grid', placeItems: 'center' }}>
      <EmptyState title={t('title')} action={<SignOutButton label={t('signOut')} />}>
        {t('text')}
      </EmptyState>
    </Box>
  );
}
