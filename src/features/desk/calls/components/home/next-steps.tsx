import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { Panel } from '@/ui/panel';

const steps = [
  ['ownTickets', '/desk/tickets?view=mine'],
  ['unassigned', '/desk/tickets?view=unassigned'],
  ['breaching', '/desk/tickets?view=breaching'],
  ['faq', '/desk/faq'],
] as const;

/** What there is to do while nobody calls. */
export function NextSteps() {
  const t = useTranslations('calls.home');
  return (
    <Panel title={t('next')}>
      <Stack spacing={0.75} sx={{ alignItems: 'flex-start' }}>
        {steps.map(([key, href]) => (
          <Link key={key} component={NextLink} href={href} underline="hover">
            {t(`steps.${key}`)}
          </Link>
        ))}
      </Stack>
    </Panel>
  );
}
