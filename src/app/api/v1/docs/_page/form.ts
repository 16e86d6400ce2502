import type { JsonSchema } from '@/infra/api/openapi/schemas';

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

function objectForm({ properties = {}, required = [] }: JsonSchema): string {
  const lines = Object.entries(properties).map(([name, property]) => {
    const mark = required.includes(name) ? '' : '?';
    return `\n  ${name}${mark}: ${indented(formOf(property as JsonSchema))}`;
  });
  return lines.length > 0 ? `{${lines.join('')}\n}` : '{}';
}

function arrayForm({ prefixItems, items }: JsonSchema): string {
  if (prefixItems) return `[${prefixItems.map((item) => formOf(item as JsonSchema)).join(', ')}]`;
  return `${formOf((items ?? {}) as JsonSchema)}[]`;
}

function bounds({ minimum, maximum, maxLength }: JsonSchema): string {
  const highest = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (maxLength !== undefined) return ` ≤ ${maxLength}`;
  if (highest !== undefined) return ` ${minimum ?? ''}…${highest}`;
  return minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? ` ≥ ${minimum}` : '';
}

/** What a schema takes or gives, as short as a type is written. */
export function formOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map((one) => formOf(one as JsonSchema)))].join(' | ');
  if (schema.type === 'object') return objectForm(schema);
  if (schema.type === 'array') return arrayForm(schema);
  const name = schema.format ?? [schema.type ?? 'any'].flat().join(' | ');
  return `${name}${bounds(schema)}`;
}
