import type { Place } from '../_frame/frame';
import { deskPages } from './access';

/** The places of the desk. */
export const deskPlaces: readonly Place[] = [
  { key: 'console', href: '/desk', icon: 'console', roles: deskPages.console },
  { key: 'board', href: '/desk/board', icon: 'board', roles: deskPages.board },
  { key: 'calls', href: '/desk/calls', icon: 'calls', roles: deskPages.calls },
  { key: 'tickets', href: '/desk/tickets', icon: 'tickets', roles: deskPages.tickets },
  { key: 'faq', href: '/desk/faq', icon: 'faq', roles: deskPages.faq },
  { key: 'contracts', href: '/desk/contracts', icon: 'contracts', roles: deskPages.contracts },
  { key: 'people', href: '/desk/people', icon: 'accounts', roles: deskPages.people },
  { key: 'audit', href: '/desk/audit', icon: 'audit', roles: deskPages.audit },
];
