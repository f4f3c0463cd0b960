// Turns a JSON Schema into tables of core/json/shape.h, so that documents are held to it and to nothing else.
// usage: node embed_schema.mjs SCHEMA HEADER OUTPUT NAME=PATH…   (NAME: a constant that HEADER declares; PATH: its place, such as $defs/laureate)
//
// Of JSON Schema, what `words` has; anything else would be said in vain, and ends the build. Patterns and formats are known by the name
// that they have in $defs: core/json/grammar.h has them in C++, and tests/support/how_texts_are_written.txt holds the two together.
import fs from 'node:fs';

const words =
  '$ref additionalProperties anyOf description enum format items maximum maxItems maxLength minimum minItems pattern properties required type uniqueItems';
const kinds = { string: 'text', number: 'number', integer: 'whole', array: 'list', object: 'object' };

const [schemaFile, header, output, ...wanted] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
const lines = [];
const named = new Map(); // of $defs: the table that each became

function refuse(path, what) {
  console.error(`${schemaFile}, ${path}: ${what}`);
  process.exit(1);
}

function table(type, content) {
  const name = `table_${lines.length}`;
  lines.push(`constexpr ${type} ${name}${content};`);
  return name;
}

const membersOf = ({ properties, required = [] }, path) =>
  Object.entries(properties).map(
    ([name, one]) => `{"${name}", &${tableOf(one, `${path}/properties/${name}`)}, ${required.includes(name)}}`,
  );

// What is told of a shape, in the order of the struct.
function* partsOf(one, path) {
  yield ['kind', `Kind::${kinds[one.type ?? 'string'] ?? refuse(path, `no type is ${one.type}`)}`];
  if (one.uniqueItems) yield ['is_each_once', true];
  const least = one.minimum ?? one.minItems;
  const most = one.maximum ?? one.maxItems ?? one.maxLength;
  if (least !== undefined) yield ['least', least];
  if (most !== undefined) yield ['most', most];
  if (one.pattern || one.format) yield ['grammar', `&grammar::${path.replace('$defs/', '')}`];
  if (one.enum) yield ['choices', table('std::string_view', `[]{${one.enum.map((id) => `"${id}"`).join(', ')}}`)];
  if (one.properties) yield ['members', table('MemberShape', `[]{${membersOf(one, path).join(', ')}}`)];
  if (one.items) yield ['items', `&${tableOf(one.items, `${path}/items`)}`];
}

function newTable(one, path) {
  const unknown = Object.keys(one).find((word) => !words.split(' ').includes(word));
  if (path !== '' && unknown) refuse(path, `“${unknown}” is not among what ${import.meta.url} knows`);
  if (one.type === 'object' && one.additionalProperties !== false) refuse(path, 'additionalProperties must be false');
  if (one.$ref) return tableAt(one.$ref.replace('#/', ''));
  if (one.anyOf) {
    const [some, none] = one.anyOf;
    if (one.anyOf.length !== 2 || none.type !== 'null') refuse(path, 'anyOf is for something or null');
    return table('Shape', ` = or_null(${tableOf(some, path)})`);
  }
  const parts = [...partsOf(one, path)].map(([name, value]) => `.${name} = ${value}`);
  return table('Shape', `{${parts.join(', ')}}`);
}

const tableOf = (one, path) => newTable(one, path);

function tableAt(path) {
  if (!named.has(path)) {
    const one = path.split('/').reduce((value, name) => value?.[name], schema);
    named.set(path, one ? newTable(one, path) : refuse(path, 'is not in the schema'));
  }
  return named.get(path);
}

const { $schema, title, $defs, ...whole } = schema;
const constants = wanted.map((pair) => {
  const [name, path] = pair.split('=');
  return `const Shape ${name} = ${path ? tableAt(path) : newTable(whole, '')};`;
});

fs.writeFileSync(
  output,
  `// Made from ${schemaFile.split('/').slice(-2).join('/')} by cmake/embed_schema.mjs.
#include "${header}"

#include "core/json/grammar.h"

namespace atlas {

namespace {

using namespace json;

${lines.join('\n')}

}  // namespace

${constants.join('\n')}

}  // namespace atlas
`,
);
