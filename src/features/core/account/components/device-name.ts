/** In the order in which they give themselves away: each names those before it, too. */
const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;
const systems = [
  ['Windows', 'Windows'],
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

const nameIn = (table: readonly (readonly [string, string])[], text: string) =>
  table.find(([sign]) => text.includes(sign))?.[1];

/** Browser and system as people call them; undefined when neither is known. */
export function deviceName(userAgent: string | null): string | undefined {
  const found = [browsers, systems].flatMap((table) => nameIn(table, userAgent ?? '') ?? []);
  return found.length > 0 ? found.join(' · ') : undefined;
}
