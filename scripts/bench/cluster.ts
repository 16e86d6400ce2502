import { hashPassword } from '@/features/core/session/api';
import { AGENT_PASSWORD, type FillPlan } from './fill/plan';
import { PLAN_SETTINGS } from './plans';

/** A cluster as a small server of its own would be set up; what is committed is on the disk, as in production. */
export const SETTINGS = {
  ...PLAN_SETTINGS,
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  checkpoint_timeout: '30min',
  random_page_cost: '1.1',
};

/** Ten clients, each with twice the tickets of the next, and a hundred agents. */
export const fillPlan = async (tickets: number): Promise<FillPlan> => ({
  tickets,
  clients: 10,
  agents: 100,
  callersPerClient: 200,
  passwordHash: await hashPassword(AGENT_PASSWORD),
});
