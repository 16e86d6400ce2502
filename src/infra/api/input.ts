import type { ZodError, z } from 'zod';
import { AppError, type Problem } from '@/domain/errors/app-error';
import { problemsOf } from '@/infra/next/problem';
import { parseJson } from './body';
import type { Given, Operation } from './operation';

const DEEPEST = 40;

type Place = { value: unknown; pointer: string; depth: number };

/** What no column can keep: zero characters and half characters; and nesting no schema of ours has. */
function unstorable({ value, pointer, depth }: Place): Problem[] {
  if (depth > DEEPEST) return [{ pointer, code: 'tooDeep' }];
  const isBad = typeof value === 'string' && (value.includes('\0') || !value.isWellFormed());
  return isBad ? [{ pointer, code: 'characterInvalid' }] : [];
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

function assertStorable(root: unknown): void {
  const places: Place[] = [{ value: root, pointer: '', depth: 0 }];
  for (let place = places.pop(); place; place = places.pop()) {
    const problems = unstorable(place);
    if (problems.length > 0) throw new AppError('input.invalid', {}, problems);
    const { value, pointer, depth } = place;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value))
      places.push({ value: inner, pointer: `${pointer}/${escaped(key)}`, depth: depth + 1 });
  }
}

const invalid = (error: ZodError) => new AppError('input.invalid', {}, error.issues.flatMap(problemsOf));

function checked(schema: z.ZodType, value: unknown): unknown {
  assertStorable(value);
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) throw invalid(result.error);
  return result.data;
}

/** What a path names that cannot exist does not exist. @throws notFound */
function pathParams(schema: z.ZodType, params: Record<string, string>): unknown {
  const result = schema.safeParse(params);
  if (!result.success) throw new AppError('notFound');
  return result.data;
}

/** Query parameters; one that is there twice is refused rather than guessed. */
function queryOf(url: string): Record<string, string | string[]> {
  const { searchParams } = new URL(url);
  return Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => {
      const all = searchParams.getAll(key);
      return [key, all.length > 1 ? all : (all[0] ?? '')];
    }),
  );
}

const VERSION_TAG = /^(?:W\/)?"(\d{1,9})\.[\w-]+"$/;

/** The version If-Match names. @throws version.required, version.stale */
function versionOf(request: Request): number {
  const tag = request.headers.get('if-match');
  if (tag === null) throw new AppError('version.required');
  const version = VERSION_TAG.exec(tag.trim())?.[1];
  if (version === undefined) throw new AppError('version.stale');
  return Number(version);
}

/** Everything the operation takes from a request. @throws notFound, input.invalid, version.required */
export function givenBy(
  operation: Operation,
  request: Request,
  { params, text }: { params: Record<string, string>; text: string },
): Given<never, never, never> {
  const { body } = operation;
  const given = {
    params: pathParams(operation.params, params),
    query: checked(operation.query, queryOf(request.url)),
    body: body && checked(body, parseJson(text)),
    version: operation.matchesVersion ? versionOf(request) : 0,
  };
  return given as Given<never, never, never>;
}
