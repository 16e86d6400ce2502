import { RoleStart } from '../start';

/** Where senior advisors begin their day. */
export default function SeniorAdvisorStart() {
  return <RoleStart as="seniorAdvisor" />;
}
