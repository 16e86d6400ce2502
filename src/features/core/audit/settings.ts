import { join } from 'node:path';
import { env } from '@/infra/env/env';
import { installedKeys, type SealKeys } from './seal-keys';

/** What sealing and verifying work with. */
export type AuditSettings = { keys: SealKeys; exportDir: string | undefined };

/** As the environment says: the keys, and the folder seals are exported to. */
export function auditSettings(): AuditSettings {
  const { AUDIT_EXPORT_DIR, LEITSTAND_DATA } = env();
  const exportDir = AUDIT_EXPORT_DIR ?? (LEITSTAND_DATA && join(LEITSTAND_DATA, 'seals'));
  return { keys: installedKeys(), exportDir };
}
