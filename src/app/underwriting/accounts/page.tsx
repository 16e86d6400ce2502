import { RoleStart } from '../start';

/** Where administrators begin their day. */
export default function AdministratorStart() {
  return <RoleStart as="administrator" />;
}
