import type { Calendar } from '@/domain/service-hours/calendar';
import type { SlaTerms } from '@/domain/sla/terms';
import { termsOf } from './calendar';
import { type HoursNow, hoursNow } from './hours-now';

type ContractRow = {
  id: string;
  name: string;
  customerName: string;
  applicationName: string;
  languages: string[];
  numbers: { number: string }[];
  versions: { id: string; hours: unknown; sla: unknown }[];
};

export type ContractView = {
  id: string;
  name: string;
  clientName: string;
  customerName: string;
  applicationName: string;
  languages: string[];
  numbers: string[];
  hours: HoursNow;
  weekly: Calendar['weekly'];
  sla: SlaTerms;
};

/** What the desk sees of a service contract at `now` (ms). */
export function contractView(contract: ContractRow, clientName: string, now: number): ContractView {
  const version = contract.versions[0];
  if (!version) throw new Error(`contract ${contract.id} has no version in force`);
  const terms = termsOf(version, now);
  return {
    id: contract.id,
    name: contract.name,
    clientName,
    customerName: contract.customerName,
    applicationName: contract.applicationName,
    languages: contract.languages,
    numbers: contract.numbers.map(({ number }) => number),
    hours: hoursNow(terms, now),
    weekly: terms.calendar.weekly,
    sla: terms.sla,
  };
}
