import { verifyTenant, verifyTenantSchema } from '@/features/core/audit/api';
import { asPerson } from '@/features/core/session/api';
import { jsonBody } from '@/infra/next/handler';

/** Has the audit of a tenant recomputed and compared. */
export const POST = asPerson(async (actor, request) =>
  verifyTenant(actor, await jsonBody(request, verifyTenantSchema)),
);
