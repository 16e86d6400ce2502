import { afterAll, describe, expect, it } from 'vitest';
import { closeRateCounter, waitFor } from '@/infra/rate/limiter';
import { unique } from './factories';

const WINDOW_MS = 60_000;

/** What counting uses promises, wherever it is done. */
export function describeLimiter(engine: string): void {
  afterAll(closeRateCounter);

  describe(`uses counted on ${engine}`, () => {
    const now = Math.floor(Date.now() / WINDOW_MS) * WINDOW_MS + 15_000;
    const use = (key: string, at = now) => waitFor(key, { limit: 5, windowMs: WINDOW_MS, now: at });

    it('are free up to the limit, also at the same moment; then the window must end', async () => {
      const key = unique('key');
      const waits = await Promise.all(Array.from({ length: 8 }, () => use(key)));
      expect(waits.sort((a, b) => a - b)).toEqual([0, 0, 0, 0, 0, 45_000, 45_000, 45_000]);
      expect(await use(unique('other'))).toBe(0);
    });

    it('begin anew in the next window', async () => {
      const key = unique('key');
      for (let i = 0; i < 6; i++) await use(key);
      expect(await use(key)).toBe(45_000);
      expect(await use(key, now + WINDOW_MS)).toBe(0);
    });
  });
}
