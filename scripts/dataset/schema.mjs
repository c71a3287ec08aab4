import Ajv2020 from "ajv/dist/2020.js";

/**
 * Where `data` departs from `schema` (JSON Schema 2020-12), a line each; empty if it is valid.
 *
 * @param {object} schema
 * @param {unknown} data
 * @returns {string[]}
 */
export function schemaProblems(schema, data) {
  const ajv = new Ajv2020.default({ allErrors: true, strict: true });
  const validate = ajv.compile(schema);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `invalid ${instancePath || "/"}: ${message} ${JSON.stringify(params)}`;
  });
}
