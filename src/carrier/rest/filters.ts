const DAY_MS = 86_400_000;

/** Twilio's time filters: Name=day, Name<=time, Name>=time (the sign is part of the parameter's name). */
export function matchesTime(query: URLSearchParams, name: string, time: Date | undefined): boolean {
  const on = query.get(name);
  const before = query.get(`${name}<`);
  const after = query.get(`${name}>`);
  if (on === null && before === null && after === null) return true;
  if (!time) return false;
  const at = time.getTime();
  return (
    (on === null || (at >= startOf(on) && at < endOf(on))) &&
    (before === null || at < endOf(before)) &&
    (after === null || at >= startOf(after))
  );
}

function startOf(text: string): number {
  return new Date(text).getTime();
}

/** A day ends with the day; a moment lasts a second, as precise as Twilio's times are. */
function endOf(text: string): number {
  return startOf(text) + (text.length === 10 ? DAY_MS : 1000);
}
