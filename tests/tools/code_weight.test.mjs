// What functions of a program weigh, and whose they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeWeights, foldersOfNames, functionSizes, ownerOf } from '../../benchmarks/code_weight.mjs';

// A module that imports one function and has two, of 2 and of 129 bytes, and a section of data without any.
const bytes = (...values) => Uint8Array.from(values.flat());
const long = Array.from({ length: 127 }, () => 0x01);
const program = bytes(
  [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  [1, 4, 1, 0x60, 0, 0], // the type () → ()
  [2, 7, 1, 1, 0x61, 1, 0x62, 0, 0], // a.b
  [3, 3, 2, 0, 0],
  [10, 0x87, 0x01, 2], // 135 bytes
  [2, 0, 0x0b],
  [0x81, 0x01, 0, ...long, 0x0b],
  [11, 1, 0],
);
const src = new URL('../../src', import.meta.url).pathname;

test('the module is one that engines take', () => assert.ok(WebAssembly.validate(program)));

test('functions are counted after those that are imported', () => {
  const { sizes, dataBytes } = functionSizes(program);
  assert.deepEqual(
    [...sizes],
    [
      [1, 2],
      [2, 129],
    ],
  );
  assert.equal(dataBytes, 1);
});

test('whose a name is', () => {
  const folders = foldersOfNames(src);
  for (const [name, owner] of [
    ['atlas::App::present()', 'app'],
    ['atlas::(anonymous namespace)::MarkBuilder::add_territory(unsigned long)', 'core/map'],
    ['atlas::MapRenderer::Impl::draw_map(atlas::MapScene const&)', 'render'],
    ['atlas_frame', 'platform'],
    ['std::__2::vector<atlas::Medal, std::__2::allocator<atlas::Medal>>::~vector()', 'C++ library'],
    ['decltype(auto) std::__2::__variant_detail::__dispatch<atlas::State>(int)', 'C++ library'],
    ['nlohmann::json_abi::detail::lexer<std::string>::scan()', 'nlohmann_json'],
    ['ImDrawList::AddText(ImFont*)', 'Dear ImGui'],
    ['strlen', 'C library'],
  ])
    assert.equal(ownerOf(name, folders), owner, name);
});

test('rows from the largest, and all that has a name', () => {
  const { rows, largest } = codeWeights(program, '0:b\n1:strlen\n2:atlas_frame\n', src);
  assert.deepEqual(rows, [
    { part: 'platform', functions: 1, bytes: 129 },
    { part: 'C library', functions: 1, bytes: 2 },
    { part: 'data', functions: 0, bytes: 1 },
  ]);
  assert.equal(largest[0].name, 'atlas_frame');
});
