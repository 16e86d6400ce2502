import { peopleOperations } from '@/features/core/people/http';
import { callerOperations } from '@/features/desk/callers/http';
import { callOperations } from '@/features/desk/calls/http';
import { contractOperations } from '@/features/desk/contracts/http/contracts';
import { serviceHoursOperations } from '@/features/desk/contracts/http/service-hours';
import { faqOperations } from '@/features/desk/faq/http';
import { ticketOperations } from '@/features/desk/tickets/http/tickets';
import type { Operation } from '@/infra/api/operation';

/** Everything the public API can do. What stands here is served, described in the document and tested. */
export const operations: readonly Operation[] = [
  ...contractOperations,
  ...serviceHoursOperations,
  ...ticketOperations,
  ...callOperations,
  ...callerOperations,
  ...faqOperations,
  ...peopleOperations,
];
