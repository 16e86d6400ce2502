import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { Panel } from '@/ui/panel';
import type { StartView } from '../views';

/** The start pages of the person's further roles; nothing for somebody with one. */
export function OtherPages({ pages }: { pages: StartView['otherPages'] }) {
  const t = useTranslations('underwriting');
  if (pages.length === 0) return null;
  return (
    <Panel title={t('otherRoles')}>
      <Stack component="nav" direction="row" sx={{ gap: 3, flexWrap: 'wrap' }}>
        {pages.map(({ role, href }) => (
          <Link key={role} href={href}>
            {t(`work.${role}`)}
          </Link>
        ))}
      </Stack>
    </Panel>
  );
}
