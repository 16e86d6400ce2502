import { getTranslations } from 'next-intl/server';
import { RoleStart } from '../start';

export const generateMetadata = async () => ({
  title: (await getTranslations('underwriting'))('work.medicalExpert'),
});

/** Where medical experts begin their day. */
export default function MedicalExpertStart() {
  return <RoleStart as="medicalExpert" />;
}
