import type { Exchange } from '../exchange';
import type { HttpRequest, Reply } from './reply';

/** Lets a request pass or throws; runs before the handler. */
export type Guard = (exchange: Exchange, request: HttpRequest) => void;
export type Handler = (exchange: Exchange, request: HttpRequest) => Reply | Promise<Reply>;

export interface Route {
  method: string;
  pattern: RegExp;
  guard: Guard;
  handler: Handler;
  /** Browsers of the application may call it from their own address. */
  crossOrigin: boolean;
}

type RouteTable = Readonly<Record<string, Handler>>;

/** Routes written as a table of "METHOD /path/:name" and handlers, behind one guard. */
export function routes(guard: Guard, table: RouteTable, options: { crossOrigin?: boolean } = {}): Route[] {
  return Object.entries(table).map(([key, handler]) => {
    const [method = 'GET', path = '/'] = key.split(' ');
    return { method, pattern: compile(path), guard, handler, crossOrigin: options.crossOrigin ?? false };
  });
}

/** The first route that fits the path, and whether its method fits too. */
export function findRoute(
  table: readonly Route[],
  method: string,
  path: string,
): { route?: Route; params: Record<string, string>; knowsPath: boolean; crossOrigin: boolean } {
  const onPath = table.filter((route) => route.pattern.test(path));
  const route = onPath.find((one) => one.method === method);
  const groups = route?.pattern.exec(path)?.groups ?? {};
  const params = Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
  );
  return { route, params, knowsPath: onPath.length > 0, crossOrigin: onPath.some((one) => one.crossOrigin) };
}

function compile(path: string): RegExp {
  const escaped = path.replaceAll('.', '\\.').replace(/:([a-zA-Z]+)/g, '(?<$1>[^/]+?)');
  return new RegExp(`^${escaped}$`);
}
