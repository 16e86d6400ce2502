import { authenticateToken } from '@/features/core/tokens/api';
import { createApi } from '@/infra/api/dispatch';
import { operations } from './manifest';

/** Where the public API stands. */
export const BASE = '/api/v1';

/** The public API: from request to response. */
export const api = createApi({ base: BASE, operations, authenticate: authenticateToken });
