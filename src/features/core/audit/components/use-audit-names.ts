'use client';

import { useTranslations } from 'next-intl';
import type { AuditEventView } from '../views';

/** Names of subjects and of those who did something; what has none is shown by its code. */
export function useAuditNames() {
  const t = useTranslations('audit');
  const named = (group: 'subjects' | 'systems', code: string) =>
    t.has(`${group}.${code}`) ? t(`${group}.${code}` as 'subjects.ticket') : code;
  return {
    subject: (type: string): string => named('subjects', type),
    actor: ({ kind, name }: AuditEventView['actor']): string =>
      kind === 'system' ? named('systems', name) : name,
  };
}
