import { listAuditEvents, listAuditSchema } from '@/features/core/audit/api';
import { asPerson } from '@/features/core/session/api';
import { searchParams } from '@/infra/next/handler';

/** A page of a tenant's events, or of a subject's history. */
export const GET = asPerson((actor, request) =>
  listAuditEvents(actor, searchParams(request, listAuditSchema)),
);
