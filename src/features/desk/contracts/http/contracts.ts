import { z } from 'zod';
import { operation } from '@/infra/api/operation';
import { byId, pageAnswer, pageQuery, timeAnswer } from '@/infra/api/schemas';
import { getContract, pageOfContracts } from '../queries';

const window = z.tuple([z.string(), z.string()]).readonly();
const day = z.array(window).readonly().optional();

const contractAnswer = z.object({
  id: z.uuid(),
  name: z.string(),
  clientName: z.string(),
  customerName: z.string(),
  applicationName: z.string(),
  languages: z.array(z.string()),
  numbers: z.array(z.string()),
  hours: z.object({
    open: z.boolean(),
    opensAt: timeAnswer.nullable(),
    closesAt: timeAnswer.nullable(),
    timeZone: z.string(),
  }),
  weekly: z.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }),
});

/** What the API tells of service contracts. */
export const contractOperations = [
  operation({
    id: 'contractsList',
    method: 'GET',
    path: '/contracts',
    scope: 'contracts:read',
    query: z.strictObject(pageQuery),
    answer: pageAnswer(contractAnswer),
    run: (actor, { query }) => pageOfContracts(actor, query),
  }),
  operation({
    id: 'contractsGet',
    method: 'GET',
    path: '/contracts/{id}',
    scope: 'contracts:read',
    params: byId,
    answer: contractAnswer,
    run: (actor, { params }) => getContract(actor, params.id),
  }),
];
