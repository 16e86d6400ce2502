import { getTranslations } from 'next-intl/server';
import { listContracts } from '@/features/desk/contracts/api';
import { ContractList } from '@/features/desk/contracts/components/contract-list';
import { requireDeskActor } from '../access';

export const generateMetadata = async () => ({ title: (await getTranslations('contracts'))('title') });

/** What the call centre has promised to whom. */
export default async function ContractsPage() {
  const actor = await requireDeskActor('contracts');
  return <ContractList contracts={await listContracts(actor)} />;
}
