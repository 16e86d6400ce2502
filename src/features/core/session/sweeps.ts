import type { Sweep } from '@/features/core/events/api';
import { clock } from '@/infra/clock/clock';
import { query } from '@/infra/db/direct';

const HOUR_MS = 60 * 60 * 1000;
const KEPT_MS = 48 * HOUR_MS;

/** Forgets what was counted of attempts long ago. */
export const sessionSweeps: readonly Sweep[] = [
  {
    name: 'forget-sign-in-attempts',
    everyMs: HOUR_MS,
    run: async () => void (await query('SELECT sign_in_forget($1)', [new Date(clock.now() - KEPT_MS)])),
  },
];
