import type { SvgIconComponent } from '@mui/icons-material';
import EmailIcon from '@mui/icons-material/EmailOutlined';
import LanguageIcon from '@mui/icons-material/Language';
import PhoneIcon from '@mui/icons-material/PhoneOutlined';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import { formatPhone } from '@/domain/people/phone-number';
import type { CallerView } from '../views';
import { useLanguageName } from './language-name';

function Fact({ Icon, label, children }: { Icon: SvgIconComponent; label: string; children: string }) {
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center', minWidth: 0 }}>
      <Icon fontSize="small" color="action" titleAccess={label} />
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Stack>
  );
}

/** Who somebody is: name, company and role, and how to reach them. */
export function CallerCard({ caller }: { caller: CallerView }) {
  const t = useTranslations('callers.card');
  const languageName = useLanguageName();
  const position = [caller.role, caller.company].filter(Boolean).join(' · ');
  return (
    <Stack spacing={0.5}>
      <Typography variant="h6" component="p">
        {caller.name}
      </Typography>
      <Typography color="textSecondary">{position}</Typography>
      {caller.phones.map((phone) => (
        <Fact key={phone} Icon={PhoneIcon} label={t('phone')}>
          {formatPhone(phone)}
        </Fact>
      ))}
      {caller.email && (
        <Fact Icon={EmailIcon} label={t('email')}>
          {caller.email}
        </Fact>
      )}
      <Fact Icon={LanguageIcon} label={t('language', { language: languageName(caller.locale) })}>
        {languageName(caller.locale)}
      </Fact>
    </Stack>
  );
}
