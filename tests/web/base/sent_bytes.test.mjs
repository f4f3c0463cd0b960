// What servers send in the place of a file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { faultOf } from '../../../web/base/sent_bytes.js';

const bytes = (content) => new Uint8Array(Buffer.from(content));
const json = '{"laureates":[]}';
const program = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

test('what was asked for is no fault, in any manner of writing it', () => {
  for (const text of [json, '[1]', '\n  {', '\ufeff{', 'null', 'abc', ''])
    assert.equal(faultOf('data/a.json', bytes(text)), null);
  assert.equal(faultOf('program.wasm', bytes(program)), null);
  assert.equal(faultOf('fonts/a.woff2', bytes('wOF2…')), null);
  for (const file of ['en.html', 'icon.svg']) assert.equal(faultOf(file, bytes('<svg>')), null);
  assert.equal(faultOf('page.js', bytes('import"./atlas.js"')), null);
});

test('a page in the place of a file', () => {
  for (const file of ['a.json', 'program.wasm', 'page.js', 'page.css', 'a.woff2'])
    for (const page of ['<!doctype html>', '\n <html>', '\ufeff<!DOCTYPE html>', '<?xml version="1.0"?>'])
      assert.equal(faultOf(file, bytes(page)), 'page', `${file}: ${page}`);
});

test('bytes that were packed once too often', () => {
  assert.equal(faultOf('a.json', bytes(gzipSync(json))), 'bytes');
  for (const pack of [gzipSync, brotliCompressSync])
    assert.equal(faultOf('program.wasm', bytes(pack(program))), 'bytes');
  assert.equal(faultOf('program.wasm', bytes('')), 'bytes');
});
