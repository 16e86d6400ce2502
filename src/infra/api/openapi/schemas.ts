import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

const plain = (schema: JsonSchema): JsonSchema => {
  const { $schema: _dialect, ...rest } = schema;
  return rest;
};

/** What a schema takes, as JSON Schema; rules that JSON Schema has no words for are left to the 422. */
export const inputSchema = (schema: z.ZodType): JsonSchema =>
  plain(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));

/** What a schema gives, as JSON Schema. */
export const outputSchema = (schema: z.ZodType): JsonSchema =>
  plain(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }));

/** How every refusal looks. */
export const problemSchema: JsonSchema = outputSchema(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    requestId: z.string().nullable(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), message: z.string() })).optional(),
  }),
);
