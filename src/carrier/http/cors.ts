import type { IncomingMessage } from 'node:http';
import type { CarrierConfig } from '../config';

/** Lets the application's pages, and nobody else's, use the softphone channel. */
export function crossOriginHeaders(config: CarrierConfig, raw: IncomingMessage): Record<string, string> {
  if (!config.appOrigin || raw.headers.origin !== config.appOrigin) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': config.appOrigin,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type',
    'Access-Control-Max-Age': '600',
  };
}
