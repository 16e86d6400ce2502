/** The element of that identifier. */
export const at = (id) => document.getElementById(id);

/** Makes an element: properties first, then what is inside. */
export function make(tag, properties = {}, ...inside) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.startsWith('aria-') || name === 'role' || name === 'scope') element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...inside.filter((part) => part !== null && part !== undefined));
  return element;
}

/** Replaces what is inside an element, but only when it differs; keeps the focus where it is. */
export function show(container, key, build) {
  const text = JSON.stringify(key);
  if (container.dataset.shown === text) return;
  container.dataset.shown = text;
  container.replaceChildren(...build());
}

/** A duration as minutes and seconds. */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** Sends something to a telephone; rejects with the carrier's own sentence. */
export async function act(number, action, body) {
  const response = await fetch(`/phones/${encodeURIComponent(number)}/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!response.ok) throw new Error((await response.json()).error);
}
