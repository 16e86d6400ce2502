import type { z } from 'zod';
import type { hoursSchema, slaSchema } from '@/features/desk/contracts/terms';
import type { TenantName } from './cast';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

type Contract = {
  id: string;
  client: TenantName;
  name: string;
  customerName: string;
  applicationName: string;
  languages: string[];
  number: string;
  hours: z.input<typeof hoursSchema>;
  sla: z.input<typeof slaSchema>;
};

const officeDay: [string, string][] = [['08:00', '18:00']];
const wholeDay: [string, string][] = [['00:00', '24:00']];

/** The service contracts of the demo. The numbers come from ranges kept free for films and books. */
export const contracts: Contract[] = [
  {
    id: '01900000-0000-7000-8000-000000000101',
    client: 'nordrueck',
    name: 'Lebensversicherungs-Kalkulation',
    customerName: 'Nordrück AG',
    applicationName: 'Lebensversicherungs-Kalkulation',
    languages: ['de', 'en'],
    number: '+4940669690',
    hours: {
      timeZone: 'Europe/Berlin',
      weekly: { mon: officeDay, tue: officeDay, wed: officeDay, thu: officeDay, fri: officeDay },
      holidayRegion: { country: 'DE', state: 'SN' },
    },
    sla: {
      targets: {
        urgent: { responseSeconds: 15 * MINUTE, resolutionSeconds: 4 * HOUR },
        high: { responseSeconds: 30 * MINUTE, resolutionSeconds: 8 * HOUR },
        normal: { responseSeconds: 2 * HOUR, resolutionSeconds: 20 * HOUR },
        low: { responseSeconds: 8 * HOUR, resolutionSeconds: 50 * HOUR },
      },
      hours: { response: 'service', update: 'service', resolution: 'service' },
      warnAtPercent: [75],
    },
  },
  {
    id: '01900000-0000-7000-8000-000000000102',
    client: 'harbour',
    name: 'Lottery terminal hotline',
    customerName: 'Seaborne Lottery',
    applicationName: 'Terminal network',
    languages: ['en'],
    number: '+442079460100',
    hours: {
      timeZone: 'Europe/London',
      weekly: {
        mon: wholeDay,
        tue: wholeDay,
        wed: wholeDay,
        thu: wholeDay,
        fri: wholeDay,
        sat: wholeDay,
        sun: wholeDay,
      },
      holidayRegion: null,
    },
    sla: {
      targets: {
        urgent: { responseSeconds: 5 * MINUTE, resolutionSeconds: 1 * HOUR },
        high: { responseSeconds: 15 * MINUTE, resolutionSeconds: 4 * HOUR },
        normal: { responseSeconds: 1 * HOUR, resolutionSeconds: 24 * HOUR },
        low: { responseSeconds: 4 * HOUR, resolutionSeconds: 72 * HOUR },
      },
      hours: { response: 'roundTheClock', update: 'roundTheClock', resolution: 'roundTheClock' },
      warnAtPercent: [75],
    },
  },
];
