import { RoleStart } from './start';

/** Where advisors begin their day. */
export default function AdvisorStart() {
  return <RoleStart as="advisor" />;
}
