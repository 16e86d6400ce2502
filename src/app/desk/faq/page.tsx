import { getLocale, getTranslations } from 'next-intl/server';
import { z } from 'zod';
import { type ContractView, listContracts } from '@/features/desk/contracts/api';
import { listFaq } from '@/features/desk/faq/api';
import { FaqBrowser } from '@/features/desk/faq/components/faq-browser';
import { requireDeskActor } from '../access';

const filterSchema = z.object({
  locale: z.string().min(2).max(10).optional().catch(undefined),
  contract: z.uuid().optional().catch(undefined),
});

/** The languages entries may be asked for: the hotlines' and the reader's own. */
const localesOf = (contracts: ContractView[], own: string) =>
  [...new Set([own, ...contracts.flatMap(({ languages }) => languages)])].sort();

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = async () => ({ title: (await getTranslations('faq'))('title') });

/** The published answers. */
export default async function FaqPage({ searchParams }: Props) {
  const actor = await requireDeskActor('faq');
  const own = await getLocale();
  const { locale = own, contract: contractId } = filterSchema.parse(await searchParams);
  const [contracts, entries] = await Promise.all([
    listContracts(actor),
    listFaq(actor, { locale, contractId }),
  ]);
  return (
    <FaqBrowser
      entries={entries}
      filter={{ locale, contractId }}
      contracts={contracts.map(({ id, clientName, name }) => ({ id, label: `${clientName}: ${name}` }))}
      locales={localesOf(contracts, own)}
    />
  );
}
