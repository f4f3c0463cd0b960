// Which functions of the program go into its second module.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateFunctions, readCalls } from '../../tools/site/split.mjs';

const program = `(module
 (import "a" "b" (func $log (param i32)))
 (elem $0 (i32.const 1) $"draw(int)" $listener)
 (export "x" (func $frame))
 (export "y" (func $refine))
 (func $frame
  (call $shared)
  (call_indirect (i32.const 1))
 )
 (func $refine
  (call $shared)
  (call $"of refine \\"only\\"")
 )
 (func $"draw(int)"
  (return_call $"of draw")
 )
 (func $"of draw"
  (call $shared)
  (call $log (i32.const 1))
 )
 (func $"of refine \\"only\\""
  (drop (ref.func $both))
 )
 (func $both)
 (func $listener
  (call $both)
 )
 (func $shared)
)`;

test('they, and what only they call', () => {
  const late = lateFunctions(readCalls(program), ['draw(', 'refine']);
  assert.deepEqual(late, ['$refine', '$"draw(int)"', '$"of draw"', '$"of refine \\"only\\""']);
});

test('what the rest calls too stays', () => {
  assert.deepEqual(lateFunctions(readCalls(program), ['listener']), ['$listener']);
});

test('a name that no function has is an error', () => {
  assert.throws(() => lateFunctions(readCalls(program), ['draw(', 'gone']), /late\.txt.*gone/);
});
