/** `npm run seed:demo`: the demo story. With `--if-empty` it leaves a database alone that has it already. */
import { closePrisma } from '@/infra/db/client';
import { closeDirectPool, query } from '@/infra/db/direct';
import { inTenants } from '@/infra/db/in-tenants';
import { env } from '@/infra/env/env';
import { people } from './cast';
import { writeHandOuts } from './hand-outs';
import { seeder, writeCallers, writeContracts, writeFaq, writePeople } from './write';

async function isSeeded(): Promise<boolean> {
  const rows = await query('SELECT 1 FROM account_for_sign_in($1)', [people[0]?.email]);
  return rows.length > 0;
}

async function seed(): Promise<void> {
  const { DEPLOYMENT, LEITSTAND_DATA } = env();
  if (DEPLOYMENT === 'production') {
    throw new Error(
      'Demo data has public passwords; it does not go into a production database (set DEPLOYMENT=demo).',
    );
  }
  if (await isSeeded()) {
    if (!process.argv.includes('--if-empty')) console.log('The demo data is there already.');
    return;
  }
  await inTenants(seeder, async (tx) => {
    await writePeople(tx);
    await writeContracts(tx);
    await writeCallers(tx);
    await writeFaq(tx);
  });
  if (LEITSTAND_DATA) await writeHandOuts(LEITSTAND_DATA);
  console.log('Demo data written.');
}

try {
  await seed();
  await closePrisma();
  await closeDirectPool();
  process.exit(0);
} catch (error) {
  console.error(`The demo data could not be written. ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
