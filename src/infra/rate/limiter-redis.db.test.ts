import { afterAll } from 'vitest';
import { describeLimiter } from '@/testing/limiter';
import { startRedis } from '../../../scripts/lib/checks/redis';

// `npm test` hands a Redis over; alone, this file brings one of its own.
const own = process.env.TEST_REDIS_URL ? undefined : await startRedis();
process.env.REDIS_URL = process.env.TEST_REDIS_URL ?? own?.url;
afterAll(async () => own?.stop());

describeLimiter('Redis');
