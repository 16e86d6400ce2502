import { getTranslations } from 'next-intl/server';
import { RoleStart } from './start';

export const generateMetadata = async () => ({
  title: (await getTranslations('underwriting'))('work.advisor'),
});

/** Where advisors begin their day. */
export default function AdvisorStart() {
  return <RoleStart as="advisor" />;
}
