import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { query } from '@/infra/db/direct';
import { inTenants } from '@/infra/db/in-tenants';
import { createDesk } from '@/testing/factories';
import { waitingCall } from '@/testing/hotline';
import { ownerDatabase } from '@/testing/owner-database';

/** Tables that belong to no tenant, each with its reason. */
const WITHOUT_TENANT: Record<string, string> = {
  _prisma_migrations: 'the migrations, out of the application’s reach',
  heartbeat: 'which processes live',
  rate_counter: 'how many requests a token or an address made in this minute',
  search_document: 'behind search_documents(), which asks for the tenants itself',
  sign_in_throttle: 'how often signing in failed, by keyed hash; behind sign_in_reserve()',
  socket_io_attachments: 'large socket messages on their way between processes; ids and versions only',
  test_clock: 'the one control row of the movable clock',
};

const tables = () =>
  ownerDatabase.query<{ name: string; forced: boolean; tenant: boolean }>(
    `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
            EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id') AS tenant
     FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace ORDER BY 1`,
  );

describe('row security', () => {
  it('is forced on every table that belongs to tenants', async () => {
    const open = (await tables()).filter(({ forced }) => !forced).map(({ name }) => name);
    expect(open).toEqual(Object.keys(WITHOUT_TENANT).sort());
  });

  it('shows nothing to whoever set no tenant, and refuses foreign rows', async () => {
    const [own, other] = [await createDesk(), await createDesk()];
    await waitingCall(own);
    for (const { name, forced } of await tables()) {
      if (!forced) continue;
      const counted = await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`).catch(
        (error) => error.message,
      );
      expect([name, Array.isArray(counted) ? counted[0]?.n : 'permission denied']).toEqual([
        name,
        Array.isArray(counted) ? 0 : 'permission denied',
      ]);
    }
    const foreign = { tenants: [other.client.id] };
    await inTenants(foreign, async (tx) => {
      expect(await tx.call.count({ where: { tenantId: own.client.id } })).toBe(0);
      expect(await tx.call.updateMany({ data: { note: 'x' } })).toEqual({ count: 0 });
    });
    const smuggle = inTenants(foreign, (tx) =>
      tx.caller.create({
        data: { tenantId: own.client.id, name: 'x', company: 'x', role: '', createdAt: new Date() },
      }),
    );
    await expect(smuggle).rejects.toThrow(/row-level security/);
    const link = inTenants(foreign, (tx) =>
      tx.hotlineNumber.create({
        data: { tenantId: other.client.id, contractId: own.contractId, number: '+49301234567' },
      }),
    );
    await expect(link).rejects.toThrow();
  });

  it('cannot be bypassed by the application’s role, which owns and may alter nothing', async () => {
    const [role] = await query<{ rolsuper: boolean; rolbypassrls: boolean; owned: number }>(
      `SELECT rolsuper, rolbypassrls, (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) AS owned
       FROM pg_roles r WHERE rolname = current_user`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, owned: 0 });
    await expect(query('ALTER TABLE call DISABLE ROW LEVEL SECURITY')).rejects.toThrow(/must be owner/);
    await expect(query('CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(query('SELECT * FROM outbox')).rejects.toThrow(/permission denied/);
    await expect(query('SELECT * FROM search_document')).rejects.toThrow(/permission denied/);
  });

  it('is looked past by the functions on the page that lists them, and by no other', async () => {
    const definers = await ownerDatabase.query<{ name: string }>(
      `SELECT proname AS name FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const page = await readFile(join(process.cwd(), 'docs/system-functions.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name).sort();
    expect(definers.map(({ name }) => name)).toEqual(listed);
  });
});
