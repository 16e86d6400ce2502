'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { CallView } from '@/features/desk/calls/api';
import { FaqSearch } from '@/features/desk/faq/components/faq-search';
import { useHotkeys } from '@/ui/hotkeys';
import { Panel } from '@/ui/panel';
import type { Documentation } from './use-documentation';

type Props = { call: CallView; locale: string; documentation: Documentation };

/** Finds the answer during the call and makes it the outcome. Reached with the key F. */
export function FaqPanel({ call, locale, documentation }: Props) {
  const t = useTranslations('calls.work');
  const field = useRef<HTMLInputElement>(null);
  useHotkeys([{ key: 'f', label: t('faq'), run: () => field.current?.focus() }]);
  const { outcome, faq, change } = documentation;
  return (
    <Panel title={t('pane.faq')}>
      <FaqSearch
        locale={call.locale ?? locale}
        contractId={call.contract?.id}
        inputRef={field}
        choose={{
          label: t('answeredWithThis'),
          chosenLabel: t('answeredWithThisChosen'),
          chosenId: outcome === 'faq' ? (faq?.id ?? null) : null,
          onChoose: ({ id, question }) => change({ outcome: 'faq', faq: { id, question } }),
        }}
      />
    </Panel>
  );
}
