import type { Role } from '@/domain/people/roles';

/** The companies of the demo story. Ids are fixed so that the rows of one belong together. */
export const tenants = {
  callCentre: {
    id: '01900000-0000-7000-8000-000000000001',
    kind: 'operator',
    name: 'Callwerk Dresden',
    key: 'CWD',
    locale: 'de',
    timeZone: 'Europe/Berlin',
  },
  nordrueck: {
    id: '01900000-0000-7000-8000-000000000002',
    kind: 'client',
    name: 'Nordrück IT',
    key: 'NIT',
    locale: 'de',
    timeZone: 'Europe/Berlin',
  },
  harbour: {
    id: '01900000-0000-7000-8000-000000000003',
    kind: 'client',
    name: 'Harbour Systems',
    key: 'HAR',
    locale: 'en',
    timeZone: 'Europe/London',
  },
  insurer: {
    id: '01900000-0000-7000-8000-000000000004',
    kind: 'insurer',
    name: 'Nordrück AG',
    key: 'NAG',
    locale: 'de',
    timeZone: 'Europe/Berlin',
  },
} as const;

export type TenantName = keyof typeof tenants;

export type Person = {
  name: string;
  email: string;
  home: TenantName;
  /** Tenants served, with the roles held there. */
  roles: Partial<Record<TenantName, Role[]>>;
  languages?: string[];
  locale?: string;
  timeZone?: string;
};

const everywhere = (...roles: Role[]) => ({ callCentre: roles, nordrueck: roles, harbour: roles });
const nordrueckOnly = (...roles: Role[]) => ({ callCentre: roles, nordrueck: roles });
const british = { locale: 'en', timeZone: 'Europe/London' };

/** Everybody who can sign in to the demo. */
export const people: Person[] = [
  {
    name: 'Anna Berger',
    email: 'anna@callwerk.example',
    home: 'callCentre',
    roles: everywhere('agent'),
    languages: ['de', 'en'],
  },
  {
    name: 'Tom Richter',
    email: 'tom@callwerk.example',
    home: 'callCentre',
    roles: everywhere('agent'),
    languages: ['de', 'en'],
  },
  {
    name: 'Jonas Keller',
    email: 'jonas@callwerk.example',
    home: 'callCentre',
    roles: nordrueckOnly('agent'),
    languages: ['de'],
  },
  {
    name: 'Mia Novak',
    email: 'mia@callwerk.example',
    home: 'callCentre',
    roles: everywhere('agent'),
    languages: ['en'],
    locale: 'en',
  },
  {
    name: 'Lena Vogt',
    email: 'lena@callwerk.example',
    home: 'callCentre',
    roles: everywhere('faqEditor', 'agent'),
    languages: ['de', 'en'],
  },
  { name: 'Petra Lang', email: 'petra@callwerk.example', home: 'callCentre', roles: everywhere('manager') },
  {
    name: 'Ralf Sommer',
    email: 'ralf@nordrueck-it.example',
    home: 'nordrueck',
    roles: { nordrueck: ['developer'] },
  },
  {
    name: 'Ines Hartmann',
    email: 'ines@nordrueck-it.example',
    home: 'nordrueck',
    roles: { nordrueck: ['developer'] },
  },
  {
    name: 'Yusuf Demir',
    email: 'yusuf@nordrueck-it.example',
    home: 'nordrueck',
    roles: { nordrueck: ['developer'] },
  },
  {
    name: 'Sabine Krüger',
    email: 'sabine@nordrueck-it.example',
    home: 'nordrueck',
    roles: { nordrueck: ['clientManager'] },
  },
  {
    name: 'Dr. Elke Thoma',
    email: 'elke@nordrueck.example',
    home: 'nordrueck',
    roles: { nordrueck: ['reviewer'] },
  },
  {
    name: 'Olivia Grant',
    email: 'olivia@harbour.example',
    home: 'harbour',
    roles: { harbour: ['clientManager'] },
    ...british,
  },
  {
    name: 'Katrin Weiß',
    email: 'katrin@nordrueck.example',
    home: 'insurer',
    roles: { insurer: ['advisor'] },
  },
  {
    name: 'Bernd Lorenz',
    email: 'bernd@nordrueck.example',
    home: 'insurer',
    roles: { insurer: ['seniorAdvisor'] },
  },
  {
    name: 'Dr. Heike Brandt',
    email: 'heike@nordrueck.example',
    home: 'insurer',
    roles: { insurer: ['medicalExpert'] },
  },
  {
    name: 'Martin Falk',
    email: 'martin@nordrueck.example',
    home: 'insurer',
    roles: { insurer: ['supervisor'] },
  },
  {
    name: 'Ute Simon',
    email: 'ute@nordrueck.example',
    home: 'insurer',
    roles: { insurer: ['administrator'] },
  },
];

/** The password of every demo account; demo data never stands in a production database. */
export const DEMO_PASSWORD = 'leitstand-demo';
