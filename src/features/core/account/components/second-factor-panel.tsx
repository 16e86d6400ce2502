'use client';

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useRouter } from 'next/navigation';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Panel } from '@/ui/panel';
import type { Enrolment } from '../second-factor';
import type { SecurityView } from '../views';
import { CodeStep, PasswordStep } from './enrolment-steps';
import { RecoveryCodes } from './recovery-codes';
import { RemoveSecondFactor } from './remove-second-factor';

type Props = Pick<SecurityView, 'secondFactor' | 'secondFactorRequired'> & { mustEnrol: boolean };

function Standing({ secondFactor, secondFactorRequired, mustEnrol }: Props) {
  const t = useTranslations('account.secondFactor');
  const format = useFormatter();
  if (mustEnrol) return <Alert severity="warning">{t('mustEnrol')}</Alert>;
  if (!secondFactor) return <Typography>{t(secondFactorRequired ? 'required' : 'none')}</Typography>;
  const since = format.dateTime(new Date(secondFactor.since), 'day');
  return <Typography>{t('active', { since, left: secondFactor.recoveryCodesLeft })}</Typography>;
}

/** The authenticator app: how it stands, and setting it up step by step. */
export function SecondFactorPanel(props: Props) {
  const t = useTranslations('account.secondFactor');
  const router = useRouter();
  const [isOpen, setOpen] = useState(props.mustEnrol);
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [codes, setCodes] = useState<string[]>();
  const finish = () => {
    if (props.mustEnrol) return window.location.assign('/');
    setOpen(false);
    setEnrolment(undefined);
    setCodes(undefined);
    router.refresh();
  };
  const begin = t(props.secondFactor ? 'replace' : 'setUp');
  return (
    <Panel title={t('title')}>
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        {!codes && <Standing {...props} />}
        {codes && <RecoveryCodes codes={codes} onDone={finish} />}
        {!codes && enrolment && <CodeStep enrolment={enrolment} onDone={setCodes} />}
        {isOpen && !enrolment && <PasswordStep label={begin} onDone={setEnrolment} />}
        {!isOpen && (
          <Stack direction="row" sx={{ gap: 1 }}>
            <Button variant="outlined" onClick={() => setOpen(true)}>
              {begin}
            </Button>
            {props.secondFactor && !props.secondFactorRequired && <RemoveSecondFactor />}
          </Stack>
        )}
      </Stack>
    </Panel>
  );
}
