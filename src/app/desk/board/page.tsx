import { getTranslations } from 'next-intl/server';
import { liveBoard } from '@/features/desk/board/api';
import { LiveBoard } from '@/features/desk/board/components/live-board';
import { listContracts } from '@/features/desk/contracts/api';
import { requireDeskActor } from '../access';

export const generateMetadata = async () => ({ title: (await getTranslations('board'))('title') });

/** What is going on right now. */
export default async function BoardPage() {
  const actor = await requireDeskActor('board');
  const [first, contracts] = await Promise.all([liveBoard(actor), listContracts(actor)]);
  const clients = Object.fromEntries(contracts.map(({ id, clientName }) => [id, clientName]));
  return <LiveBoard first={first} clients={clients} />;
}
