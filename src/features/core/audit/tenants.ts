import { query } from '@/infra/db/direct';
import { exportedTenants } from './seal-files';
import type { AuditSettings } from './settings';

/** A tenant as the audit knows it; without key and name when its own row is gone. */
export type AuditedTenant = { id: string; key: string | null; name: string | null };

/** Every tenant that has rows, events, seals or exported seals. */
export async function auditedTenants({ exportDir }: AuditSettings): Promise<AuditedTenant[]> {
  const rows = await query<{ tenant_id: string; key: string | null; name: string | null }>(
    'SELECT * FROM audit_tenants()',
  );
  const known = rows.map(({ tenant_id: id, key, name }) => ({ id, key, name }));
  const exported = exportDir ? await exportedTenants(exportDir) : [];
  const forgotten = exported.filter((id) => !known.some((tenant) => tenant.id === id));
  return [...known, ...forgotten.map((id) => ({ id, key: null, name: null }))];
}
