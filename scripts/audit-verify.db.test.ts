import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealKeys } from '@/features/core/audit/seal-keys';
import { sealTenants } from '@/features/core/audit/sweeps';
import { happen, ownSettings, tamper } from '@/testing/audit';
import { createTenant } from '@/testing/factories';
import { ownerDatabase } from '@/testing/owner-database';

const PATIENCE_MS = 60_000;

type Ended = { code: number; output: string };

/** Runs the command as its door does. */
function run(env: Record<string, string>, ...args: string[]): Promise<Ended> {
  const all = { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/audit-verify.ts', ...args],
      { env: all },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

describe('npm run audit:verify', () => {
  it(
    'says what is wrong, for all tenants or one, and ends accordingly',
    async () => {
      const { privateKey } = generateKeyPairSync('ed25519');
      const { exportDir } = await ownSettings();
      const env = {
        AUDIT_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
        AUDIT_EXPORT_DIR: exportDir,
      };
      const [sound, hurt] = [await createTenant('client'), await createTenant('insurer')];
      await happen(sound.id, 2);
      const ticket = await happen(hurt.id, 3);
      await sealTenants({ keys: sealKeys(privateKey), exportDir });
      expect(await run(env)).toMatchObject({ code: 0, output: expect.stringContaining('in order') });
      await tamper(['DELETE FROM event WHERE subject_id = $1 AND seq = 2', ticket]);
      const all = await run(env);
      expect(all.code).toBe(1);
      expect(all.output).toContain(`eventMissing  ticket ${ticket} #2`);
      const rows = await ownerDatabase.query<{ key: string }>('SELECT key FROM tenant WHERE id = $1', [
        sound.id,
      ]);
      expect(await run(env, '--tenant', rows[0]?.key ?? '')).toMatchObject({ code: 0 });
      expect(await run(env, '--tenant', hurt.id)).toMatchObject({ code: 1 });
      expect(await run(env, '--tenant', 'NOBODY')).toMatchObject({
        code: 2,
        output: expect.stringContaining('NOBODY'),
      });
    },
    PATIENCE_MS,
  );
});
