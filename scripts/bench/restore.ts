/** `npm run bench:restore [-- --tickets 1000000]`: how long a backup and a restore take, as npm run backup and restore do it. */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup } from '../backup/restore';
import { writeBackup } from '../backup/write';
import { fillPlan, SETTINGS } from './cluster';
import { fill } from './fill/fill';
import { throwawayInstallation } from './installation';
import { report, timed } from './report';

const { values } = parseArgs({
  options: { tickets: { type: 'string', default: '1000000' }, out: { type: 'string' } },
});
const tickets = Number(values.tickets);
const folder = await mkdtemp(join(tmpdir(), 'leitstand-bench-'));
const file = join(folder, 'all.backup');

const source = await throwawayInstallation({ settings: SETTINGS });
const filled = await timed('fill', async () => fill(source.superUrl, await fillPlan(tickets)));
const written = await timed('backup', () => writeBackup(source.ownerUrl, file));
await source.stop();
const target = await throwawayInstallation({ settings: SETTINGS });
const restored = await timed('restore', () => restoreBackup(target.ownerUrl, file));
await target.stop();
const { size } = await stat(file);
await rm(folder, { recursive: true });

report(
  'restore',
  {
    tickets,
    rows: restored.value.rows,
    megabytes: Math.round(size / 1e6),
    seconds: { fill: filled.seconds, backup: written.seconds, restore: restored.seconds },
  },
  values.out,
);
process.exit();
