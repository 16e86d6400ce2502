import { query } from '@/infra/db/direct';
import { listen } from '@/infra/db/notify';
import { env } from '@/infra/env/env';
import { moveClock } from './clock';

const CHANNEL = 'test_clock';

/** Follows the control row that moves the clock of all processes. Outside tests it does nothing. */
export async function followTestClock(): Promise<void> {
  if (env().DEPLOYMENT !== 'test') return;
  const read = async () => {
    const [row] = await query<{ offset_ms: string }>('SELECT offset_ms FROM test_clock WHERE id = 1');
    moveClock(row ? Number(row.offset_ms) : 0);
  };
  await listen(CHANNEL, () => void read());
  await read();
}
