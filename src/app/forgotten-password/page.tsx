import { getTranslations } from 'next-intl/server';
import { ForgottenPasswordForm } from '@/features/core/account/components/forgotten-password-form';
import { Door } from '../_frame/door';

export const generateMetadata = async () => ({
  title: (await getTranslations('account'))('forgotten.title'),
});

/** For whoever cannot sign in. */
export default async function ForgottenPasswordPage() {
  const t = await getTranslations('account.forgotten');
  return (
    <Door title={t('title')} lead={t('lead')}>
      <ForgottenPasswordForm />
    </Door>
  );
}
