import type { AddressInfo } from 'node:net';
import { clientRoutes } from './clients/routes';
import { type Clock, systemClock } from './clock';
import type { CarrierConfig } from './config';
import { controlRoutes } from './control/routes';
import { Exchange } from './exchange';
import { httpServer } from './http/server';
import { createLog } from './log';
import { pageRoutes } from './page/routes';
import { phoneRoutes } from './phones/routes';
import { restRoutes } from './rest/routes';

export interface Carrier {
  exchange: Exchange;
  port: number;
  /** Ends all calls, lets the last callbacks out and stops listening. */
  close(): Promise<void>;
}

const ROUTES = [...pageRoutes, ...restRoutes, ...phoneRoutes, ...clientRoutes, ...controlRoutes];

/** Starts a carrier; it listens when this resolves. */
export async function startCarrier(config: CarrierConfig, clock: Clock = systemClock): Promise<Carrier> {
  const exchange = new Exchange(config, clock, createLog(config.logLevel));
  const server = httpServer(exchange, ROUTES);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  exchange.log.info({ port, host: config.host }, 'carrier is listening');
  return {
    exchange,
    port,
    async close() {
      exchange.endAllCalls();
      await exchange.statusCallbacks.idle();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
