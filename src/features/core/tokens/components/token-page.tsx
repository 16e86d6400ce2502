import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import type { Scope } from '@/domain/people/scopes';
import { PageHeader } from '@/ui/page-header';
import { LONGEST_DAYS, USUAL_DAYS } from '../schema';
import type { TokenView } from '../views';
import { TokenForm } from './token-form';
import { TokenList } from './token-list';

type Props = { tokens: TokenView[]; scopes: readonly Scope[]; tenants: { id: string; name: string }[] };

/** What programs may do in the person's name. */
export function TokenPage({ tokens, scopes, tenants }: Props) {
  const t = useTranslations('tokens');
  return (
    <Stack sx={{ gap: 2, maxWidth: 960, mx: 'auto' }}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<Link href="/api/v1/docs">{t('docs')}</Link>}
      />
      <TokenForm scopes={scopes} tenants={tenants} usualDays={USUAL_DAYS} longestDays={LONGEST_DAYS} />
      <TokenList tokens={tokens} />
    </Stack>
  );
}
