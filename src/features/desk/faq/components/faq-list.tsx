'use client';

import { Panel } from '@/ui/panel';
import type { FaqView } from '../views';
import { FaqEntry } from './faq-entry';
import type { FaqContract } from './faq-filters';

/** Entries under the contract they belong to. */
export function FaqList({ entries, contracts }: { entries: FaqView[]; contracts: FaqContract[] }) {
  const groups = contracts
    .map(({ id, label }) => ({ id, label, own: entries.filter(({ contractId }) => contractId === id) }))
    .filter(({ own }) => own.length > 0);
  return groups.map(({ id, label, own }) => (
    <Panel key={id} title={label} flush>
      {own.map((entry) => (
        <FaqEntry key={entry.id} entry={entry} />
      ))}
    </Panel>
  ));
}
