import Stack from '@mui/material/Stack';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/ui/empty-state';
import { PageHeader } from '@/ui/page-header';
import type { ContractView } from '../views';
import { ContractCard } from './contract-card';

/** What the call centre has promised to whom. */
export function ContractList({ contracts }: { contracts: ContractView[] }) {
  const t = useTranslations('contracts');
  return (
    <Stack sx={{ gap: 2 }}>
      <PageHeader title={t('title')} />
      {contracts.length === 0 && <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>}
      {contracts.map((contract) => (
        <ContractCard key={contract.id} contract={contract} />
      ))}
    </Stack>
  );
}
