import { getTranslations } from 'next-intl/server';
import { RoleStart } from '../start';

export const generateMetadata = async () => ({
  title: (await getTranslations('underwriting'))('work.administrator'),
});

/** Where administrators begin their day. */
export default function AdministratorStart() {
  return <RoleStart as="administrator" />;
}
