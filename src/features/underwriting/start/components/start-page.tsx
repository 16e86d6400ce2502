import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import { Panel } from '@/ui/panel';
import type { StartView } from '../views';
import { OtherPages } from './other-pages';

/** Where a role of underwriting begins its day. */
export function StartPage({ start }: { start: StartView }) {
  const { role, name, company, dayPart, otherPages } = start;
  const t = useTranslations('underwriting');
  return (
    <Stack sx={{ gap: 2, maxWidth: 960, width: '100%', mx: 'auto' }}>
      <PageHeader title={t(`greeting.${dayPart}`, { name })} lead={`${company} · ${t(`role.${role}`)}`} />
      <Panel title={t('duties.title')}>{t(`duties.${role}`)}</Panel>
      <Panel title={t(`work.${role}`)}>
        <EmptyState title={t(`empty.${role}`)}>{t(`emptyHint.${role}`, { company })}</EmptyState>
      </Panel>
      <OtherPages pages={otherPages} />
    </Stack>
  );
}
