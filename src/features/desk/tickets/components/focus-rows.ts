/** Marks the link of a ticket in a list. */
export const TICKET_LINK = 'data-ticket-link';

const linksOf = () => [...document.querySelectorAll<HTMLElement>(`[${TICKET_LINK}]`)].filter(isShown);
const isShown = (link: HTMLElement) => link.offsetParent !== null;

/** Puts the focus on the next (1) or previous (-1) ticket of the list; on the open or first one to begin with. */
export function focusTicket(step: 1 | -1): void {
  const links = linksOf();
  const here = links.indexOf(document.activeElement as HTMLElement);
  const current = links.findIndex((link) => link.ariaCurrent !== null);
  const from = here >= 0 ? here + step : current >= 0 ? current + step : 0;
  links[Math.min(Math.max(from, 0), links.length - 1)]?.focus();
}
