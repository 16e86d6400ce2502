import { getTranslations } from 'next-intl/server';
import { RoleStart } from '../start';

export const generateMetadata = async () => ({
  title: (await getTranslations('underwriting'))('work.seniorAdvisor'),
});

/** Where senior advisors begin their day. */
export default function SeniorAdvisorStart() {
  return <RoleStart as="seniorAdvisor" />;
}
