import type { KeyboardEvent } from 'react';

/** Marks what the arrow keys move within. */
export const RESULTS = 'data-faq-results';
/** Marks what they stop at, besides the search field. */
export const RESULT = 'data-faq-result';

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys go from the search field through the results and back; Escape goes back at once. */
export function moveAmongResults(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(`input, [${RESULT}]`)];
  const here = stops.indexOf(event.target as HTMLElement);
  const step = steps[event.key];
  const next = event.key === 'Escape' && here > 0 ? stops[0] : step && here >= 0 && stops[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
