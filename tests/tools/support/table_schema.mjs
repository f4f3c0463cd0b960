// Holds rows of text to a Table Schema (Frictionless, version 1), of which it knows what ours uses and refuses the rest.

const readers = {
  string: (text) => text,
  integer: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined),
  year: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  number: (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
};

const holds = {
  required: () => true, // asked before
  pattern: (wanted, text) => new RegExp(`^(?:${wanted})$`).test(text),
  enum: (wanted, text) => wanted.includes(text),
  minimum: (least, _, value) => value >= least,
  maximum: (most, _, value) => value <= most,
};

function faultOf({ type, constraints = {} }, text, missing) {
  if (!readers[type]) return `unknown type ${type}`;
  if (missing.includes(text)) return constraints.required ? 'required' : null;
  const value = readers[type](text);
  if (value === undefined) return type;
  const isHeld = ([name, wanted]) => holds[name]?.(wanted, text, value);
  return Object.entries(constraints).find((one) => !isHeld(one))?.[0] ?? null;
}

// Sentences « row 3, niveau: enum (« Platine ») »; none where all is well. `rows`: of text, heads first.
export function problems(schema, [heads, ...rows]) {
  const { fields, missingValues, primaryKey } = schema;
  const wanted = fields.map(({ name }) => name);
  if (heads.join() !== wanted.join()) return [`the heads are ${heads.join()}`];
  const found = [];
  for (const [place, row] of rows.entries()) {
    if (row.length !== fields.length) found.push(`row ${place + 1}: ${row.length} cells`);
    for (const [column, field] of fields.entries()) {
      const fault = faultOf(field, row[column], missingValues);
      if (fault) found.push(`row ${place + 1}, ${field.name}: ${fault} (« ${row[column]} »)`);
    }
  }
  const keys = rows.map((row) => primaryKey.map((name) => row[wanted.indexOf(name)]).join());
  if (new Set(keys).size < keys.length) found.push('two rows have the same key');
  return found;
}
