import { RoleStart } from '../start';

/** Where supervisors begin their day. */
export default function SupervisorStart() {
  return <RoleStart as="supervisor" />;
}
