import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useLocale, useTranslations } from 'next-intl';
import { formatPhone } from '@/domain/people/phone-number';
import { Panel } from '@/ui/panel';
import type { ContractView } from '../views';
import { HoursInWords } from './hours-in-words';
import { OpenNow } from './open-now';
import { Section } from './section';
import { SlaTable, WarnPoints } from './sla-table';
import { WeekStrip } from './week-strip';

function Hotline({ numbers }: { numbers: string[] }) {
  return numbers.map((number) => (
    <Link key={number} href={`tel:${number}`}>
      {formatPhone(number)}
    </Link>
  ));
}

function Languages({ codes }: { codes: string[] }) {
  const names = new Intl.DisplayNames([useLocale()], { type: 'language' });
  return <Typography>{codes.map((code) => names.of(code)).join(', ')}</Typography>;
}

const columns = {
  display: 'grid',
  gap: 4,
  mt: 2,
  gridTemplateColumns: { xs: '1fr', md: 'minmax(150px, 1fr) 2fr 2fr' },
};

/** One service contract as somebody would explain it. */
export function ContractCard({ contract }: { contract: ContractView }) {
  const t = useTranslations('contracts');
  const { name, clientName, customerName, applicationName } = contract;
  return (
    <Panel title={name}>
      <Typography sx={{ color: 'text.secondary' }}>
        {t('explained', { client: clientName, customer: customerName, application: applicationName })}
      </Typography>
      <Box sx={columns}>
        <Stack sx={{ gap: 3 }}>
          <Section title={t('hotline')}>
            <Hotline numbers={contract.numbers} />
          </Section>
          <Section title={t('languages')}>
            <Languages codes={contract.languages} />
          </Section>
        </Stack>
        <Section title={t('hours')} note={t('timeZone', { zone: contract.hours.timeZone })}>
          <OpenNow hours={contract.hours} />
          <HoursInWords weekly={contract.weekly} />
          <WeekStrip weekly={contract.weekly} />
        </Section>
        <Section title={t('sla')}>
          <SlaTable sla={contract.sla} />
          <WarnPoints percents={contract.sla.warnAtPercent} />
        </Section>
      </Box>
    </Panel>
  );
}
