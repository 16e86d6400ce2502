import Button from '@mui/material/Button';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/ui/empty-state';

export default async function NotFound() {
  const t = await getTranslations('ui.notFound');
  return (
    <EmptyState title={t('title')} action={<Button href="/">{t('action')}</Button>}>
      {t('text')}
    </EmptyState>
  );
}
