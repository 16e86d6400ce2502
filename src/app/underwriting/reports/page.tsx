import { getTranslations } from 'next-intl/server';
import { RoleStart } from '../start';

export const generateMetadata = async () => ({
  title: (await getTranslations('underwriting'))('work.supervisor'),
});

/** Where supervisors begin their day. */
export default function SupervisorStart() {
  return <RoleStart as="supervisor" />;
}
