import { getTranslations } from 'next-intl/server';
import { SetPasswordForm } from '@/features/core/account/components/set-password-form';
import { Door } from '../_frame/door';

export const generateMetadata = async () => ({
  title: (await getTranslations('account'))('setPassword.title'),
  referrer: 'no-referrer' as const,
});

/** Where mailed links lead. */
export default async function SetPasswordPage() {
  const t = await getTranslations('account.setPassword');
  return (
    <Door title={t('title')} lead={t('lead')}>
      <SetPasswordForm />
    </Door>
  );
}
