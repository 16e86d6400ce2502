import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { createDesk } from '@/testing/factories';
import { documentIn } from './document';
import { askingAs } from './frame.test-support';
import { type Invalid, invalidRequests, SOME_ID } from './invalid-requests.test-support';

const TOTAL = 5_000;
const SEED = 20_261_123;
const AT_ONCE = 6;

process.env.API_RATE_PER_MINUTE = '1000000';

type Refusal = { title: string; code: string; errors?: { pointer: string; code: string; message: string }[] };

let ask: Awaited<ReturnType<typeof askingAs>>;
let contractId: string;
beforeAll(async () => {
  const desk = await createDesk();
  contractId = desk.contractId;
  ask = await askingAs(await desk.agent());
});

/** What is wrong with the answer to a request that must be refused; nothing when it is right. */
async function complaintOf({ line, raw, pointer, wrong }: Invalid): Promise<string | undefined> {
  const { status, body } = await ask(line, raw === undefined ? {} : { raw });
  const { title, errors = [] } = body as Refusal;
  const said = `${line} ${raw ?? ''} (${wrong}): ${status} ${JSON.stringify(body)}`;
  if (status < 400 || status >= 500 || !title) return said;
  if (pointer === undefined) return undefined;
  const named = errors.some((one) => one.pointer === pointer || one.pointer.startsWith(`${pointer}/`));
  const complete = errors.every((one) => one.code && one.message && !one.message.startsWith('errors.'));
  return status === 422 && named && complete ? undefined : said;
}

const places = invalidRequests(documentIn('en'));
const runs = Math.ceil(TOTAL / places.length);

/** The first complaints about the answers to all requests, several of which are under way at once. */
async function complaintsOf(
  requests: Invalid[],
  complaint: (one: Invalid) => Promise<string | undefined>,
): Promise<string[]> {
  const left = [...requests];
  const complaints: string[] = [];
  const worker = async () => {
    for (let one = left.pop(); one; one = left.pop()) {
      const found = await complaint(one);
      if (found) complaints.push(found);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return complaints.slice(0, 5);
}

it.each(places)('$place refuses what breaks its rules and names the place', async ({ requests }) => {
  const sample = fc.sample(requests, { seed: SEED, numRuns: runs });
  expect(await complaintsOf(sample, complaintOf)).toEqual([]);
});

it.each(places)('$place stands whatever it is sent', async ({ anything }) => {
  const sample = fc.sample(anything, { seed: SEED, numRuns: runs });
  const failure = async ({ line, raw }: Invalid) => {
    const { status } = await ask(line, raw === undefined ? {} : { raw: raw.replaceAll(SOME_ID, contractId) });
    return status >= 500 ? `${line} ${raw}: ${status}` : undefined;
  };
  expect(await complaintsOf(sample, failure)).toEqual([]);
});
