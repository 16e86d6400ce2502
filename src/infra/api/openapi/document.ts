import type { Translate } from '@/i18n/translator';
import type { Operation } from '../operation';
import { inputSchema, type JsonSchema, outputSchema, problemSchema } from './schemas';

export type Parameter = {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: JsonSchema;
};
type Content = Record<string, { schema: JsonSchema | { $ref: string } }>;
export type Described = {
  operationId: string;
  summary: string;
  tags: string[];
  security: Record<string, string[]>[];
  'x-scope': string;
  parameters: Parameter[];
  requestBody?: { required: true; content: Content };
  responses: Record<string, { description: string; content: Content } | { $ref: string }>;
};
export type Document = {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  servers: { url: string }[];
  paths: Record<string, Record<string, Described>>;
  components: object;
};

const json = (schema: JsonSchema): Content => ({ 'application/json': { schema } });
const problem = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
} satisfies Content;

/** The properties of an object schema as parameters in a place of the request. */
function parametersIn(place: 'path' | 'query', schema: JsonSchema): Parameter[] {
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || (schema.required ?? []).includes(name),
    schema: property as JsonSchema,
  }));
}

const header = (name: string, required: boolean, description: string): Parameter => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

function headersOf({ method, matchesVersion }: Operation, t: Translate): Parameter[] {
  return [
    ...(matchesVersion ? [header('If-Match', true, t('ifMatch'))] : []),
    ...(method === 'GET' ? [header('If-None-Match', false, t('ifNoneMatch'))] : []),
    ...(method === 'GET' ? [] : [header('Idempotency-Key', false, t('idempotencyKey'))]),
  ];
}

/** The statuses an operation can be refused with. */
function refusalsOf({ method, params, matchesVersion }: Operation): number[] {
  const isWrite = method !== 'GET';
  const mayMiss = isWrite || Object.keys(params.shape).length > 0;
  return [
    ...[401, 403, ...(mayMiss ? [404] : [])],
    ...(isWrite ? [409, ...(matchesVersion ? [412] : []), 413] : []),
    ...[422, 429],
  ];
}

function responsesOf(operation: Operation, t: Translate): Described['responses'] {
  const answer = {
    description: t(`status.${operation.status}`),
    content: json(outputSchema(operation.answer)),
  };
  const refusals = refusalsOf(operation).map((status) => [
    status,
    { $ref: `#/components/responses/${status}` },
  ]);
  return { [operation.status]: answer, ...Object.fromEntries(refusals) };
}

function described(operation: Operation, t: Translate): Described {
  const { id, path, scope, params, query, body } = operation;
  return {
    operationId: id,
    summary: t(`operations.${id}`),
    tags: [path.split('/')[1] ?? ''],
    security: [{ token: [] }],
    'x-scope': scope,
    parameters: [
      ...parametersIn('path', inputSchema(params)),
      ...parametersIn('query', inputSchema(query)),
      ...headersOf(operation, t),
    ],
    ...(body && { requestBody: { required: true as const, content: json(inputSchema(body)) } }),
    responses: responsesOf(operation, t),
  };
}

function pathsOf(operations: readonly Operation[], t: Translate): Document['paths'] {
  const paths: Document['paths'] = {};
  for (const operation of operations) {
    const methods = paths[operation.path] ?? {};
    methods[operation.method.toLowerCase()] = described(operation, t);
    paths[operation.path] = methods;
  }
  return paths;
}

const REFUSALS = [401, 403, 404, 409, 412, 413, 422, 429];

/** The OpenAPI 3.1 document of the operations, its sentences from the messages. */
export function openApiDocument(operations: readonly Operation[], base: string, t: Translate): Document {
  const responses = REFUSALS.map((status) => [
    status,
    { description: t(`status.${status}`), content: problem },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: t('title'), version: '1', description: t('description') },
    servers: [{ url: base }],
    paths: pathsOf(operations, t),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: t('token') } },
      schemas: { Problem: problemSchema },
      responses: Object.fromEntries(responses),
    },
  };
}
