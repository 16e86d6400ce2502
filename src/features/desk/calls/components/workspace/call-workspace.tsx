'use client';

import Box from '@mui/material/Box';
import { useLocale, useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import type { CallView } from '@/features/desk/calls/api';
import type { LivePop } from '../data/queries';
import { CallerPanel } from '../pop/caller-panel';
import { ContextPanel } from '../pop/context-panel';
import { EarlierPanel } from '../pop/earlier-panel';
import { DocumentationPanel } from './documentation-panel';
import { FaqPanel } from './faq-panel';
import { Panes } from './panes';
import { RingingPanel } from './ringing-panel';
import { useDocumentation } from './use-documentation';
import type { OpenTicket } from './use-ticket-draft';

type Props = {
  call: CallView;
  pop: LivePop | undefined;
  serverNow: string;
  languages: readonly string[];
  openTicket: OpenTicket;
};

const isSave = (event: KeyboardEvent) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/** One call from its first ring to its documentation: who calls, what is written, where the answer is. */
export function CallWorkspace({ call, pop, serverNow, languages, openTicket }: Props) {
  const t = useTranslations('calls.work');
  const locale = useLocale();
  const documentation = useDocumentation(call);
  const isRinging = call.phase === 'queued';
  const caller = (
    <>
      <CallerPanel pop={pop} languages={languages} />
      <ContextPanel pop={pop} />
      <EarlierPanel pop={pop} />
    </>
  );
  const work = isRinging ? (
    <RingingPanel call={call} pop={pop} serverNow={serverNow} />
  ) : (
    <DocumentationPanel call={call} documentation={documentation} openTicket={openTicket} />
  );
  const faq = <FaqPanel call={call} locale={locale} documentation={documentation} />;
  return (
    <Box
      component="section"
      aria-label={t('label')}
      onKeyDown={(event) => isSave(event) && !isRinging && documentation.save()}
    >
      <Panes
        label={t('panes')}
        first={isRinging ? 'caller' : 'work'}
        panes={[
          { key: 'caller', label: t('pane.caller'), content: caller },
          { key: 'work', label: t('pane.work'), content: work },
          { key: 'faq', label: t('pane.faq'), content: faq },
        ]}
      />
    </Box>
  );
}
