import { AppError } from '@/domain/errors/app-error';
import type { Operation } from './operation';

type Route = { segments: string[]; byMethod: Map<string, Operation> };
export type Match = { operation: Operation; params: Record<string, string> };

const isParameter = (segment: string) => segment.startsWith('{');

function routesOf(operations: readonly Operation[]): Route[] {
  const routes = new Map<string, Route>();
  for (const operation of operations) {
    const { path, method } = operation;
    const route = routes.get(path) ?? { segments: path.split('/').slice(1), byMethod: new Map() };
    if (route.byMethod.has(method)) throw new Error(`Two operations answer ${method} ${path}.`);
    route.byMethod.set(method, operation);
    routes.set(path, route);
  }
  return [...routes.values()];
}

/** Fixed words before parameters, so that `/tickets/search` is not a ticket's id. */
const fixedFirst = (a: Route, b: Route) =>
  a.segments.filter(isParameter).length - b.segments.filter(isParameter).length;

function fits({ segments }: Route, given: string[]): boolean {
  if (segments.length !== given.length) return false;
  return segments.every((segment, i) => isParameter(segment) || segment === given[i]);
}

function paramsOf({ segments }: Route, given: string[]): Record<string, string> {
  const pairs = segments.flatMap((segment, i) =>
    isParameter(segment) ? [[segment.slice(1, -1), given[i] ?? '']] : [],
  );
  return Object.fromEntries(pairs);
}

/** Refused: the path exists, the method on it does not. */
export class MethodNotAllowed extends AppError {
  constructor(readonly allowed: readonly string[]) {
    super('method.notAllowed', { allowed: allowed.join(', ') });
  }
}

/**
 * Finds operations by method and path (below the base).
 * @throws notFound, MethodNotAllowed
 */
export function router(operations: readonly Operation[]): (method: string, path: string) => Match {
  const routes = routesOf(operations).sort(fixedFirst);
  return (method, path) => {
    const given = path.split('/').slice(1);
    const route = routes.find((one) => fits(one, given));
    if (!route) throw new AppError('notFound');
    const operation = route.byMethod.get(method);
    if (!operation) throw new MethodNotAllowed([...route.byMethod.keys()]);
    return { operation, params: paramsOf(route, given) };
  };
}
