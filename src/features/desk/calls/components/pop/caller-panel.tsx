'use client';

import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { formatPhone } from '@/domain/people/phone-number';
import { CallerCard } from '@/features/desk/callers/components/caller-card';
import type { ScreenPop } from '@/features/desk/calls/api';
import { Panel } from '@/ui/panel';
import { CandidateList } from './candidate-list';
import { isOpen } from './is-open';
import { UnknownCaller } from './unknown-caller';

type Props = { pop: ScreenPop | undefined; languages: readonly string[] };

function Caller({ pop, languages }: { pop: ScreenPop; languages: readonly string[] }) {
  const t = useTranslations('calls.pop');
  const { call, caller, candidates } = pop;
  if (caller) {
    return (
      <>
        <CallerCard caller={caller} />
        {candidates.length > 1 && <CandidateList call={call} candidates={candidates} chosenId={caller.id} />}
        {isOpen(call) && (
          <UnknownCaller key={caller.id} call={call} languages={languages} startsOpen={false} />
        )}
      </>
    );
  }
  const number = formatPhone(call.fromNumber);
  return (
    <>
      <Typography variant="h2" component="p" gutterBottom>
        {number}
      </Typography>
      {candidates.length > 0 && <CandidateList call={call} candidates={candidates} chosenId={null} />}
      {candidates.length === 0 && !isOpen(call) && (
        <Typography color="textSecondary">
          {t(call.phase === 'queued' ? 'unknownLater' : 'unknown')}
        </Typography>
      )}
      {isOpen(call) && (
        <UnknownCaller call={call} languages={languages} startsOpen={candidates.length === 0} />
      )}
    </>
  );
}

/** Who calls: matched by the number, chosen among several, or recorded in one step. */
export function CallerPanel({ pop, languages }: Props) {
  const t = useTranslations('calls.pop');
  return (
    <Panel title={t('caller')}>
      {pop ? <Caller pop={pop} languages={languages} /> : <Skeleton height={72} />}
    </Panel>
  );
}
