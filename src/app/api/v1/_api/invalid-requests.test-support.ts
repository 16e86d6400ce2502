import fc from 'fast-check';
import type { Described, Document } from '@/infra/api/openapi/document';
import type { JsonSchema } from '@/infra/api/openapi/schemas';

/** A request that must be refused. `pointer` is the place the refusal must name, where there is one. */
export type Invalid = {
  line: string;
  raw?: string;
  pointer?: string;
  /** What is wrong with it, for the report. */
  wrong: string;
};

type Place = { line: string; path: string; body?: JsonSchema; query: Record<string, JsonSchema> };
type Values = Record<string, unknown>;

/** Stands where an id is asked for. */
export const SOME_ID = '01900000-0000-7000-8000-0000000000aa';

/** Fits wherever any text does, and where a phone number is asked for. */
const TEXT = '+49 351 47110';

const VALUES: Record<string, unknown> = {
  uuid: SOME_ID,
  'date-time': '2026-11-23T09:00:00+01:00',
  email: 'ada@engine.example',
};

/** A value the schema takes. */
export function sampleOf(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [option] = (schema.anyOf ?? []) as JsonSchema[];
  if (option) return sampleOf(option);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === 'object') return objectOf(schema);
  if (type === 'array') return ((schema.prefixItems ?? []) as JsonSchema[]).map(sampleOf);
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (type === 'string') return VALUES[schema.format ?? ''] ?? TEXT;
  return type === 'boolean' ? true : null;
}

function objectOf(schema: JsonSchema): Values {
  const properties = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];
  return Object.fromEntries(properties.map(([name, property]) => [name, sampleOf(property)]));
}

/** Anything but what the property is: of another JSON type. */
function wrongTypeOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const others: Record<string, fc.Arbitrary<unknown>> = {
    string: fc.string(),
    integer: fc.oneof(fc.double({ noInteger: true, noNaN: true }), fc.constant(1e300)),
    boolean: fc.boolean(),
    array: fc.array(fc.jsonValue(), { maxLength: 3 }),
    object: fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 3 }),
  };
  const allowed = JSON.stringify(schema);
  const fitting = Object.entries(others).filter(([type]) => !allowed.includes(`"${type}"`));
  return fc.oneof(...fitting.map(([, arbitrary]) => arbitrary));
}

const unknownName = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `~/${text}`);
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const send = (place: Place, body: unknown) => ({ line: place.line, raw: JSON.stringify(body) });

/** Requests whose body breaks one rule. */
function bodiesOf(place: Place, schema: JsonSchema): fc.Arbitrary<Invalid>[] {
  const sample = objectOf(schema);
  const properties = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];
  const required = schema.required ?? [];
  const without = (name: string) =>
    Object.fromEntries(Object.entries(sample).filter(([key]) => key !== name));
  const nameOf = fc.constantFrom(...properties);
  return [
    unknownName.map((name) => ({
      ...send(place, { ...sample, [name]: 1 }),
      pointer: `/${escaped(name)}`,
      wrong: 'unknown property',
    })),
    nameOf.chain(([name, property]) =>
      wrongTypeOf(property).map((value) => ({
        ...send(place, { ...sample, [name]: value }),
        pointer: `/${name}`,
        wrong: `wrong type of ${name}`,
      })),
    ),
    nameOf.map(([name]) => ({
      ...send(place, { ...sample, [name]: 'a\u0000b' }),
      pointer: `/${name}`,
      wrong: `zero character in ${name}`,
    })),
    ...(required.length > 0
      ? [
          fc.constantFrom(...required).map((name) => ({
            ...send(place, without(name)),
            pointer: `/${name}`,
            wrong: `${name} missing`,
          })),
        ]
      : []),
    fc
      .oneof(fc.array(fc.jsonValue()), fc.string(), fc.integer(), fc.constant(null))
      .map((body) => ({ ...send(place, body), pointer: '', wrong: 'no object' })),
    fc.jsonValue().map((value) => ({
      line: place.line,
      raw: `${JSON.stringify(value)}]`,
      pointer: '',
      wrong: 'no JSON',
    })),
  ];
}

/** Requests whose query breaks one rule. */
function queriesOf({ line, query }: Place): fc.Arbitrary<Invalid>[] {
  const bad: Record<string, fc.Arbitrary<string>> = {
    limit: fc.oneof(
      fc.integer({ max: 0 }).map(String),
      fc.integer({ min: 101 }).map(String),
      fc.constant('many'),
    ),
    cursor: fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => btoa(encodeURI(JSON.stringify(value)))),
    ),
    contractId: fc.string(),
    tenantId: fc.string(),
    view: fc.string().map((text) => `no ${text}`),
    mine: fc.string().map((text) => `no ${text}`),
    q: fc.string({ minLength: 201, maxLength: 300 }).map((text) => `q${text}q`),
    phone: fc.string().map((text) => `x${text}`.slice(0, 1)),
    locale: fc.constant('x'),
  };
  const known = Object.entries(bad).filter(([name]) => query[name]);
  const parameter = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;
  return [
    unknownName.map((name) => ({
      line: `${line}?${encodeURIComponent(name)}=1`,
      pointer: `/${escaped(name)}`,
      wrong: 'unknown parameter',
    })),
    ...known.map(([name, values]) =>
      values.map((value) => ({
        line: `${line}?${parameter(name, value)}`,
        pointer: `/${name}`,
        wrong: `${name} out of bounds`,
      })),
    ),
  ];
}

/** Requests for things that cannot exist. */
function pathsOf({ line, path }: Place): fc.Arbitrary<Invalid>[] {
  if (!path.includes('{id}')) return [];
  const id = fc.string({ minLength: 1 }).map((text) => encodeURIComponent(text).replaceAll('.', '%2E'));
  return [id.map((text) => ({ line: line.replace(SOME_ID, text), wrong: 'no id' }))];
}

function placeOf(method: string, path: string, described: Described): Place {
  const query = described.parameters.filter((parameter) => parameter.in === 'query');
  const body = described.requestBody?.content['application/json']?.schema as JsonSchema | undefined;
  return {
    line: `${method.toUpperCase()} ${path.replaceAll('{id}', SOME_ID)}`,
    path,
    query: Object.fromEntries(query.map(({ name, schema }) => [name, schema])),
    ...(body && { body }),
  };
}

/** The sample with anything at all somewhere inside it. */
const disturbed = (sample: unknown, anything: unknown, picks: number[]): unknown => {
  const [pick = 0, ...deeper] = picks;
  const keys = typeof sample === 'object' && sample !== null ? Object.keys(sample) : [];
  const key = keys[pick % Math.max(1, keys.length)];
  if (key === undefined || deeper.length === 0) return anything;
  const inner = disturbed((sample as Values)[key], anything, deeper);
  return Array.isArray(sample) ? sample.with(Number(key), inner) : { ...(sample as Values), [key]: inner };
};

/** A time, also far off. */
const moment = fc
  .date({ min: new Date(Date.UTC(0, 0)), max: new Date(Date.UTC(9999, 11)), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A sound object with some of what it need not have, and any times. */
function someOf(schema: JsonSchema): fc.Arbitrary<Values> {
  const properties = Object.entries(schema.properties ?? {}) as [string, JsonSchema][];
  const values = properties.map(([name, property]) => [
    name,
    property.format === 'date-time' ? moment : fc.constant(sampleOf(property)),
  ]);
  return fc.record(Object.fromEntries(values), { requiredKeys: (schema.required ?? []) as never[] });
}

/** Requests that may be right or wrong. */
function anythingFor(place: Place): fc.Arbitrary<Invalid> {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  const names = Object.keys(place.query);
  const asked = fc
    .tuple(fc.constantFrom('x', ...names), text)
    .map(([name, value]) => `${place.line}?${name}=${encodeURIComponent(value)}`);
  const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
  const odd = fc.oneof(fc.jsonValue(), text, fc.double(), moment);
  const body = fc
    .tuple(someOf(place.body ?? {}), odd, picks, fc.boolean())
    .map(([sample, anything, path, whole]) =>
      JSON.stringify(whole ? sample : disturbed(sample, anything, path)),
    );
  return place.body
    ? body.map((raw) => ({ line: place.line, raw, wrong: 'anything' }))
    : asked.map((line) => ({ line, wrong: 'anything' }));
}

/** For every operation of the document, requests that break its rules, and requests of any kind. */
export function invalidRequests({
  paths,
}: Document): { place: string; requests: fc.Arbitrary<Invalid>; anything: fc.Arbitrary<Invalid> }[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const place = placeOf(method, path, described);
      const kinds = [
        ...queriesOf(place),
        ...pathsOf(place),
        ...(place.body ? bodiesOf(place, place.body) : []),
      ];
      return {
        place: `${method.toUpperCase()} ${path}`,
        requests: fc.oneof(...kinds),
        anything: anythingFor(place),
      };
    }),
  );
}
