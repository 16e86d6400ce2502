'use client';

import Button from '@mui/material/Button';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/ui/empty-state';

export default function ErrorPage({ reset }: { reset: () => void }) {
  const t = useTranslations('ui.error');
  return (
    <EmptyState title={t('title')} action={<Button onClick={reset}>{t('action')}</Button>}>
      {t('text')}
    </EmptyState>
  );
}
