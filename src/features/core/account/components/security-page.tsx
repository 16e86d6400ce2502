import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/ui/page-header';
import type { SecurityView } from '../views';
import { ChangePasswordForm } from './change-password-form';
import { SecondFactorPanel } from './second-factor-panel';
import { SessionList } from './session-list';

type Props = { security: SecurityView; email: string; mustEnrol: boolean };

/** Everything that keeps one's own account safe. */
export function SecurityPage({ security, email, mustEnrol }: Props) {
  const t = useTranslations('account');
  const { sessions, secondFactor, secondFactorRequired, hasPassword } = security;
  return (
    <Stack sx={{ gap: 2, maxWidth: 880, width: '100%', mx: 'auto' }}>
      <PageHeader title={t('title')} lead={t('lead', { email })} />
      {hasPassword && (
        <SecondFactorPanel
          secondFactor={secondFactor}
          secondFactorRequired={secondFactorRequired}
          mustEnrol={mustEnrol}
        />
      )}
      {hasPassword && <ChangePasswordForm email={email} />}
      <SessionList sessions={sessions} />
    </Stack>
  );
}
