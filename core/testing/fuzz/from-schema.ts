import fc from 'fast-check';

/** As much of JSON Schema as zod writes for our inputs. */
export interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** What a form would hold: our refinements (dates, telephones) are not in the schema, so each text is one of these. */
const plainTexts = ['2022-01-06', '2022-01-06T08:00', '08:00', '13800138000', '张三', '龙泉社区', '测温', '1', '12.5', 'A4'] as const;

const someText = ({ minLength = 0, maxLength = 40, pattern }: Schema): fc.Arbitrary<string> => {
  if (pattern) return fc.stringMatching(new RegExp(pattern), { size: 'xsmall' }).map((text) => text.slice(0, maxLength));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...plainTexts) },
    { weight: 1, arbitrary: fc.string({ minLength: Math.min(minLength, 40), maxLength: Math.min(maxLength, 40) }) },
  );
};

const text = (schema: Schema, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  if (schema.format === 'uuid') return ids;
  if (schema.format === 'base64') return fc.base64String({ maxLength: 400 });
  return someText(schema);
};

const list = (schema: Schema, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  if (schema.prefixItems) return fc.tuple(...schema.prefixItems.map((item) => fromSchema(item, ids)));
  const { minItems = 0, maxItems = 3 } = schema;
  const item = typeof schema.items === 'object' ? fromSchema(schema.items, ids) : fc.constant(null);
  return fc.array(item, { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) });
};

const record = (schema: Schema, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const parts = Object.entries(schema.properties ?? {}).map(([key, part]) => [key, fromSchema(part, ids)] as const);
  if (parts.length === 0 && typeof schema.additionalProperties === 'object') {
    return fc.dictionary(fc.constantFrom(...plainTexts), fromSchema(schema.additionalProperties, ids), { maxKeys: 3 });
  }
  const required = (schema.required ?? []).filter((key) => schema.properties?.[key] !== undefined);
  return fc.record(Object.fromEntries(parts), { requiredKeys: [...required], noNullPrototype: true });
};

const numberOf = ({ type, minimum = -10, maximum = 1000 }: Schema): fc.Arbitrary<unknown> =>
  type === 'integer'
    ? fc.integer({ min: Math.max(minimum, -1_000_000), max: Math.min(maximum, 1_000_000) })
    : fc.double({ min: minimum, max: maximum, noNaN: true });

/** Values that the schema takes, or nearly: the rules that zod cannot write into it are left to chance. */
export const fromSchema = (schema: Schema, ids: fc.Arbitrary<string>): fc.Arbitrary<unknown> => {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => fromSchema(choice, ids)));
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return text(schema, ids);
    case 'integer':
    case 'number':
      return numberOf(schema);
    case 'boolean':
      return fc.boolean();
    case 'array':
      return list(schema, ids);
    case 'object':
      return record(schema, ids);
    default:
      return fc.constant(null);
  }
};
