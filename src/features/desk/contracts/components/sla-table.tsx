import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useFormatter, useTranslations } from 'next-intl';
import { type ClockKind, clockKinds, priorities, type SlaTerms, targetSeconds } from '@/domain/sla/terms';
import { useDuration } from './use-duration';

/** The clocks the contract promises a time for. */
const promised = (sla: SlaTerms): ClockKind[] =>
  clockKinds.filter((kind) => priorities.some((priority) => targetSeconds(sla, kind, priority)));

function Head({ sla, kinds }: { sla: SlaTerms; kinds: ClockKind[] }) {
  const t = useTranslations('contracts');
  return (
    <TableHead>
      <TableRow>
        <TableCell>{t('priority')}</TableCell>
        {kinds.map((kind) => (
          <TableCell key={kind}>
            {t(`clock.${kind}`)}
            <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
              {t(`hoursChoice.${sla.hours[kind]}`)}
            </Typography>
          </TableCell>
        ))}
      </TableRow>
    </TableHead>
  );
}

/** What the contract promises, the most urgent first. */
export function SlaTable({ sla }: { sla: SlaTerms }) {
  const t = useTranslations('contracts');
  const duration = useDuration();
  const kinds = promised(sla);
  return (
    <Table size="small" aria-label={t('slaCaption')} sx={{ fontVariantNumeric: 'tabular-nums' }}>
      <Head sla={sla} kinds={kinds} />
      <TableBody>
        {priorities.toReversed().map((priority) => (
          <TableRow key={priority}>
            <TableCell component="th" scope="row">
              {t(`priorities.${priority}`)}
            </TableCell>
            {kinds.map((kind) => {
              const seconds = targetSeconds(sla, kind, priority);
              return <TableCell key={kind}>{seconds ? duration(seconds) : t('notPromised')}</TableCell>;
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** When warnings come, in a sentence. */
export function WarnPoints({ percents }: { percents: readonly number[] }) {
  const t = useTranslations('contracts');
  const format = useFormatter();
  const words = percents.map((percent) => format.number(percent / 100, { style: 'percent' }));
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {words.length > 0 ? t('warnAt', { percents: format.list(words) }) : t('noWarning')}
    </Typography>
  );
}
