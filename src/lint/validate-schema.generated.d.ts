/** One error of the compiled schema, as Ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

declare const validate: {
  (data: unknown): boolean;
  errors: readonly SchemaError[] | null;
};
export default validate;
