import { describeLimiter } from '@/testing/limiter';

describeLimiter('Postgres');
