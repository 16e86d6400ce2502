import { RoleStart } from '../start';

/** Where medical experts begin their day. */
export default function MedicalExpertStart() {
  return <RoleStart as="medicalExpert" />;
}
