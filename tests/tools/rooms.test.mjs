// Folders that include each other are told, with an include for each step of the circle.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circlesOf, includesOfProject } from '../../tools/steps/rooms.mjs';

const foldersOf = (circles) => circles.map((circle) => circle.map(({ from }) => from));

test('a tree of folders has no circle, whatever is included inside one', () => {
  assert.deepEqual(circlesOf({ 'a/x': ['a/y', 'b/x'], 'a/y': ['a/x'], 'b/x': ['c/x'], 'c/x': [] }), []);
});

test('two that include each other, by whichever of their files', () => {
  const [[there, back]] = circlesOf({ 'a/x': ['b/x'], 'b/y': ['a/y'] });
  assert.deepEqual([there.file, there.included, back.file, back.included], ['a/x', 'b/x', 'b/y', 'a/y']);
});

test('a circle of three, once; a folder and the one that it is in are two', () => {
  assert.deepEqual(foldersOf(circlesOf({ 'a/x': ['b/x'], 'b/x': ['c/x'], 'c/x': ['a/x'], 'd/x': ['a/x'] })), [
    ['a', 'b', 'c'],
  ]);
  assert.deepEqual(foldersOf(circlesOf({ 'a/x': ['a/in/x'], 'a/in/x': ['a/y'] })), [['a', 'a/in']]);
});

test('the project’s own includes are read: of C++ and of scripts', () => {
  const includes = includesOfProject();
  assert.ok(includes['src/core/state/update.cpp'].includes('src/core/state/permalink.h'));
  assert.ok(includes['web/explorer/table.js'].includes('web/base/copy.js'));
  assert.ok(includes['web/search/search.js'].includes('web/front/front.js'), 'a type is one, too');
  assert.ok(!includes['web/explorer/table.js'].includes('web/export/export.js'), 'fetched when it is wanted');
});
