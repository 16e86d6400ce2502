import { z } from 'zod';
import { roles } from '@/domain/people/roles';
import { operation } from '@/infra/api/operation';
import { pageAnswer, pageQuery } from '@/infra/api/schemas';
import { pageOfMembers } from './members';

const memberAnswer = z.object({
  accountId: z.uuid(),
  name: z.string(),
  tenantId: z.uuid(),
  roles: z.array(z.enum(roles)),
});

/** What the API tells of people. */
export const peopleOperations = [
  operation({
    id: 'peopleList',
    method: 'GET',
    path: '/people',
    scope: 'people:read',
    query: z.strictObject({ ...pageQuery, tenantId: z.uuid().optional() }),
    answer: pageAnswer(memberAnswer),
    run: (actor, { query }) => pageOfMembers(actor, query),
  }),
];
