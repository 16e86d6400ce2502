import { describeEngines } from '@/testing/engines';

describeEngines('Postgres');
