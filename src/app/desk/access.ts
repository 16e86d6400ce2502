import { redirect } from 'next/navigation';
import type { PersonActor } from '@/domain/people/actor';
import { hasRole, type Role, startPageOf } from '@/domain/people/roles';
import { requireActor } from '@/features/core/session/api';

/** Whose page each page of the desk is. What they see on it is up to the features' access rules. */
export const deskPages = {
  console: ['agent'],
  calls: ['agent', 'faqEditor', 'manager', 'developer'],
  tickets: ['agent', 'faqEditor', 'manager', 'developer', 'clientManager'],
  newTicket: ['agent', 'faqEditor', 'manager'],
  board: ['agent', 'faqEditor', 'manager'],
  faq: ['agent', 'faqEditor', 'manager', 'developer', 'clientManager', 'reviewer'],
  contracts: ['agent', 'faqEditor', 'manager', 'developer', 'clientManager'],
  audit: ['manager', 'clientManager'],
  people: ['manager'],
} as const satisfies Record<string, readonly Role[]>;

export type DeskPage = keyof typeof deskPages;

/** Whether a page is for somebody. */
export const isFor = (page: DeskPage, actor: PersonActor): boolean => hasRole(actor, ...deskPages[page]);

/** The signed-in person if the page is for them; everybody else goes to their own start page. */
export async function requireDeskActor(page: DeskPage): Promise<PersonActor> {
  const actor = await requireActor();
  return isFor(page, actor) ? actor : redirect(startPageOf(actor));
}
