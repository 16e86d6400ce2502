'use client';

import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { priorities } from '@/domain/sla/terms';
import { TextInput } from '@/ui/text-input';
import { ticketKinds } from './use-ticket-draft';

type Props = ComponentProps<typeof TextInput>;

/** The kind of maintenance, each with a line that explains it. */
export function KindField(props: Props) {
  const t = useTranslations('tickets');
  const name = (kind: unknown) => t(`kind.${String(kind)}`);
  return (
    <TextInput {...props} label={t('form.kind')} select slotProps={{ select: { renderValue: name } }}>
      {ticketKinds.map((kind) => (
        <MenuItem key={kind} value={kind}>
          <div>
            {name(kind)}
            <Typography variant="body2" color="textSecondary">
              {t(`kindHelp.${kind}`)}
            </Typography>
          </div>
        </MenuItem>
      ))}
    </TextInput>
  );
}

/** How urgent it is; the contract's times follow from it. */
export function PriorityField(props: Props) {
  const t = useTranslations('tickets');
  return (
    <TextInput {...props} label={t('form.priority')} select>
      {priorities.map((priority) => (
        <MenuItem key={priority} value={priority}>
          {t(`priority.${priority}`)}
        </MenuItem>
      ))}
    </TextInput>
  );
}
