import { useTranslations } from 'next-intl';
import { formatPhone } from '@/domain/people/phone-number';
import type { CallView, ScreenPop } from '@/features/desk/calls/api';

/** The caller's name, or what is known instead: that several share the number, or the number. */
export function useWhoCalls(call: CallView, pop?: Pick<ScreenPop, 'candidates'>): string {
  const t = useTranslations('calls');
  const number = formatPhone(call.fromNumber) || t('noNumber');
  if (call.caller) return call.caller.name;
  return pop && pop.candidates.length > 1 ? t('severalAt', { number }) : number;
}
