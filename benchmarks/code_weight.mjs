// What the program's code is made of: its functions by the folder of src/ that has their names, before compression. Functions that the
// linker put into their callers count there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sections = { import: 2, code: 10, data: 11 };

class Reader {
  #bytes;
  constructor(bytes, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }
  // LEB128, which WebAssembly writes its numbers in.
  number() {
    let [value, factor] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.at];
      this.at += 1;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
  }
  skip(count) {
    this.at += count;
  }
}

// Only functions are imported here, and what a program of its own memory and table has no use for.
function importCount(bytes, at) {
  const reader = new Reader(bytes, at);
  const count = reader.number();
  for (let i = 0; i < count; i += 1) {
    for (let name = 0; name < 2; name += 1) reader.skip(reader.number());
    const kind = reader.number();
    if (kind !== 0) throw new Error(`program.wasm imports what is no function (kind ${kind})`);
    reader.number();
  }
  return count;
}

// { sizes: bytes by function index, dataBytes } of a WebAssembly module.
export function functionSizes(bytes) {
  const reader = new Reader(bytes, 8); // after the magic number and the version
  const found = {};
  while (reader.at < bytes.length) {
    const id = bytes[reader.at];
    reader.skip(1);
    const size = reader.number();
    found[id] = { at: reader.at, size };
    reader.skip(size);
  }
  const first = found[sections.import] ? importCount(bytes, found[sections.import].at) : 0;
  const code = new Reader(bytes, found[sections.code].at);
  const sizes = new Map();
  for (let index = first, last = first + code.number(); index < last; index += 1) {
    const size = code.number();
    sizes.set(index, size);
    code.skip(size);
  }
  return { sizes, dataBytes: found[sections.data]?.size ?? 0 };
}

// In one order everywhere: of a name that several folders define, the first has it.
const sourcesIn = (src) =>
  readdirSync(src, { recursive: true })
    .filter((file) => /\.(h|cpp)$/.test(file))
    .sort();

// Which folder defines a type or a function, by its name alone: { Presenter: 'core', … }.
export function foldersOfNames(src) {
  const folders = new Map();
  for (const file of sourcesIn(src)) {
    const parts = file.split('/');
    const folder = parts[0] === 'core' ? parts.slice(0, -1).join('/') : parts[0];
    const text = readFileSync(join(src, file), 'utf8');
    for (const [, type, called] of text.matchAll(
      /^(?:template.*>\s)?(?:class|struct) (\w+)|^[\w:][^\n;(]*?\b(\w+)\(/gm,
    )) {
      const name = type ?? called;
      if (!folders.has(name)) folders.set(name, folder);
    }
  }
  return folders;
}

// By how a name begins, once what it returns is left out.
const libraries = [
  ['nlohmann_json', /^nlohmann::/],
  ['C++ library', /^(?:std::|__cxxabiv1::|operator[ _](?:new|delete)|_ZNSt)/],
  ['Dear ImGui', /^(?:Im[A-Z]|IM_|stb)/],
  ['platform', /^atlas_/],
];

// What a demangled name belongs to: « atlas::(anonymous namespace)::read(…) », « decltype(auto) std::… », « malloc ».
export function ownerOf(name, folders) {
  const own = name.replaceAll('(anonymous namespace)::', '').replace(/^(?:decltype\(auto\)|void|bool) /, '');
  const library = libraries.find(([, pattern]) => pattern.test(own));
  if (library) return library[0];
  const [called] = own.split('(');
  const known = called.split(/::|[^\w]/).find((part) => folders.has(part));
  return known ? folders.get(known) : called.includes('atlas::') ? 'other' : 'C library';
}

// { rows: [{ part, functions, bytes }], largest: [{ name, part, bytes }] }, the largest first. `symbols`: lines « index:name ».
export function codeWeights(bytes, symbols, src) {
  const { sizes, dataBytes } = functionSizes(bytes);
  const folders = foldersOfNames(src);
  const parts = new Map([['data', { functions: 0, bytes: dataBytes }]]);
  const functions = symbols
    .split('\n')
    .map((line) => /^(\d+):(.*)$/.exec(line))
    .filter((match) => match && sizes.has(Number(match[1])))
    .map(([, index, name]) => ({ name, part: ownerOf(name, folders), bytes: sizes.get(Number(index)) }));
  for (const one of functions) {
    const part = parts.get(one.part) ?? { functions: 0, bytes: 0 };
    parts.set(one.part, { functions: part.functions + 1, bytes: part.bytes + one.bytes });
  }
  const bySize = (one, other) => other.bytes - one.bytes;
  return {
    rows: [...parts].map(([part, counted]) => ({ part, ...counted })).sort(bySize),
    largest: functions.sort(bySize).slice(0, 12),
  };
}
