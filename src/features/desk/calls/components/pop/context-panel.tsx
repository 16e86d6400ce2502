'use client';

import Skeleton from '@mui/material/Skeleton';
import { useTranslations } from 'next-intl';
import { formatPhone } from '@/domain/people/phone-number';
import { useLanguageName } from '@/features/desk/callers/components/language-name';
import type { CallView } from '@/features/desk/calls/api';
import { Elapsed } from '@/ui/countdown';
import { DescriptionList } from '@/ui/description-list';
import { formatSpan } from '@/ui/duration';
import { Panel } from '@/ui/panel';
import type { LivePop } from '../data/queries';
import { HoursNowText } from './hours-now-text';

/** The time until somebody answered; it counts on while nobody has. */
function Waiting({ call, serverNow }: { call: CallView; serverNow: string }) {
  const { queuedAt, connectedAt, endedAt, arrivedAt } = call.times;
  if (connectedAt || endedAt) return formatSpan(call.durations.waitingSeconds);
  return <Elapsed since={queuedAt ?? arrivedAt} serverNow={serverNow} />;
}

/** For whom the agent answers: client, contract, application, language and hours. */
export function ContextPanel({ pop }: { pop: LivePop | undefined }) {
  const t = useTranslations('calls.pop');
  const languageName = useLanguageName();
  if (!pop) return <Panel title={t('context')}>{<Skeleton height={120} />}</Panel>;
  const { call, clientName, hours, serverNow } = pop;
  const { contract, locale } = call;
  const items = [
    { term: t('client'), value: clientName },
    ...(contract
      ? [
          { term: t('customer'), value: contract.customerName },
          { term: t('contract'), value: contract.name },
          { term: t('application'), value: contract.applicationName },
        ]
      : []),
    ...(locale ? [{ term: t('language'), value: languageName(locale) }] : []),
    ...(hours ? [{ term: t('hours'), value: <HoursNowText hours={hours} now={pop.serverNow} /> }] : []),
    { term: t('waiting'), value: <Waiting call={call} serverNow={serverNow} /> },
    { term: t('number'), value: formatPhone(call.fromNumber) },
    { term: t('hotline'), value: formatPhone(call.toNumber) },
  ];
  return (
    <Panel title={t('context')}>
      <DescriptionList items={items} />
    </Panel>
  );
}
