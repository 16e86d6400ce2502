import { percentiles } from './percentiles';

/** One request of a scenario, by the connection that sends it. */
export type Shot = (connection: number, round: number) => Promise<Response>;
export type Accept = (status: number, body: string) => boolean;

const succeeded: Accept = (status) => status < 400;

type Load = { connections: number; requests: number; accept?: Accept };

/**
 * Sends requests over several connections, each one after the other, until the number is reached. The first tenth
 * warms up and is not counted.
 */
export async function load(shot: Shot, { connections, requests, accept = succeeded }: Load) {
  const times: number[] = [];
  let failed = 0;
  const warmUp = Math.ceil(requests / 10);
  let sent = 0;
  let since = 0;
  const send = async (connection: number) => {
    for (let round = sent++; round < requests + warmUp; round = sent++) {
      if (round === warmUp) since = performance.now();
      const start = performance.now();
      const answer = await shot(connection, round);
      const body = await answer.text();
      if (round < warmUp) continue;
      times.push(performance.now() - start);
      if (!accept(answer.status, body)) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, connection) => send(connection)));
  const perSecond = Math.round((times.length / (performance.now() - since)) * 10_000) / 10;
  return { connections, ms: percentiles(times), perSecond, failed };
}
