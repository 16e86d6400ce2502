import type { Role } from '@/domain/people/roles';
import type { IconName } from '@/ui/shell/rail-icon';

type Place = { key: string; href: string; icon: IconName; roles: readonly Role[] };

const desk: Role[] = ['agent', 'faqEditor', 'manager'];

/** The places of the desk and who goes there. */
export const deskPlaces: readonly Place[] = [
  { key: 'console', href: '/desk', icon: 'console', roles: ['agent'] },
  { key: 'board', href: '/desk/board', icon: 'board', roles: desk },
  { key: 'calls', href: '/desk/calls', icon: 'calls', roles: [...desk, 'developer'] },
  { key: 'tickets', href: '/desk/tickets', icon: 'tickets', roles: [...desk, 'developer', 'clientManager'] },
  { key: 'faq', href: '/desk/faq', icon: 'faq', roles: [...desk, 'developer', 'clientManager', 'reviewer'] },
  { key: 'contracts', href: '/desk/contracts', icon: 'contracts', roles: [...desk, 'developer', 'clientManager'] },
];
