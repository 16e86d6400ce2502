import type { TenantName } from './cast';

export type DemoCaller = {
  client: TenantName;
  name: string;
  company: string;
  role: string;
  email: string;
  locale: string;
  /** E.164, from ranges kept free for films and books. */
  numbers: string[];
};

const firstNames =
  'Katrin Uwe Sandra Holger Birgit Frank Silke Jens Anja Dirk Claudia Ralf Heike Stefan Kerstin Thomas Petra Michael Nicole Andreas Susanne Matthias Monika Jörg Martina Olaf Gabriele Sven Ursula Torsten'.split(
    ' ',
  );
const lastNames =
  'Müller Schneider Fischer Weber Wagner Becker Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier'.split(
    ' ',
  );

const staff: [role: string, count: number][] = [
  ['Sachbearbeitung', 145],
  ['Leitende Beratung', 8],
  ['Medizinische Prüfung', 9],
  ['Fachaufsicht', 5],
  ['Administration', 2],
];

const ascii = (name: string) =>
  name.toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss');

/** The n-th name: every pair of first and last name once before one comes again. */
function nameOf(n: number): [first: string, last: string] {
  const first = firstNames[n % firstNames.length] ?? '';
  const last = lastNames[(n * 7 + Math.floor(n / firstNames.length)) % lastNames.length] ?? '';
  return [first, last];
}

const desk = (n: number) => `+493023125${String(n).padStart(3, '0')}`;
const BRANCH_SWITCHBOARD = '+493023125900';

/** The people at the reinsurer who may call, each with an own number; two share a branch's switchboard. */
function nordrueckCallers(): DemoCaller[] {
  const roles = staff.flatMap(([role, count]) => Array<string>(count).fill(role));
  return roles.map((role, index) => {
    const [first, last] = nameOf(index);
    const sharesSwitchboard = index === 10 || index === 11;
    return {
      client: 'nordrueck',
      name: `${first} ${last}`,
      company: 'Nordrück AG',
      role,
      email: `${ascii(first)}.${ascii(last)}${index}@nordrueck.example`,
      locale: index % 23 === 7 ? 'en' : 'de',
      numbers: [sharesSwitchboard ? BRANCH_SWITCHBOARD : desk(100 + index)],
    };
  });
}

const shops: [name: string, company: string][] = [
  ['Grace Hughes', 'Harbour Street News'],
  ['Owen Price', 'Castle Kiosk'],
  ['Amelia Ward', 'Pier Five Convenience'],
  ['Harvey Doyle', 'Lighthouse Stores'],
];

/** Everybody the desk knows in the demo. */
export const callers: DemoCaller[] = [
  ...nordrueckCallers(),
  ...shops.map(
    ([name, company], index): DemoCaller => ({
      client: 'harbour',
      name,
      company,
      role: 'Retailer',
      email: `${ascii(name).replace(' ', '.')}@retail.example`,
      locale: 'en',
      numbers: [`+4420794602${String(index).padStart(2, '0')}`],
    }),
  ),
];
