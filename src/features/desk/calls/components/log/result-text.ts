import { useTranslations } from 'next-intl';
import type { CallView } from '@/features/desk/calls/api';

/** What came of a call: its outcome, why it was refused, or where it stands. */
export function useResultText(): (call: CallView) => string {
  const t = useTranslations('calls');
  return ({ outcome, refusal, phase }) => {
    if (outcome) return t(`outcome.${outcome}`);
    return refusal ? t(`refusal.${refusal}`) : t(`phase.${phase}`);
  };
}
