// The EcoIndex, against values that its publishers give and those that its formula must give at its ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visit } from '../../tools/site/budgets.mjs';
import { ecoIndex } from '../../tools/site/ecoindex.mjs';

const scoreOf = (elements, requests, kilobytes) => ecoIndex({ elements, requests, kilobytes }).score;

test('a page of a hundred of each', () => {
  assert.equal(Math.round(scoreOf(100, 100, 100)), 72);
});

test('nothing is the best, more than the last quantile the least', () => {
  assert.equal(scoreOf(0, 0, 0), 100);
  assert.equal(scoreOf(594_601, 3920, 223_213), 0);
  assert.equal(scoreOf(1e9, 1e9, 1e9), 0);
});

test('of elements counts three times what of bytes, of requests twice; on a quantile there is no leap', () => {
  const step = (elements, requests, kilobytes) => 100 - scoreOf(elements, requests, kilobytes);
  assert.ok(Math.abs(step(47, 0, 0) - 3 * step(0, 0, 1.37)) < 1e-9);
  assert.ok(Math.abs(step(0, 2, 0) - 2 * step(0, 0, 1.37)) < 1e-9);
  assert.ok(Math.abs(scoreOf(159, 0, 0) - scoreOf(158.999, 0, 0)) < 1e-3);
});

test('grades, and what a visit is taken to cost', () => {
  const best = ecoIndex({ elements: 0, requests: 0, kilobytes: 0 });
  assert.deepEqual(best, { score: 100, grade: 'A', co2Grams: 1, waterCentilitres: 1.5 });
  assert.equal(ecoIndex({ elements: 1e9, requests: 1e9, kilobytes: 1e9 }).grade, 'G');
  assert.equal(ecoIndex({ elements: 340, requests: 12, kilobytes: 233 }).grade, 'A');
});

test('what a visit of the explorer may take is graded A, with a point to spare', () => {
  const { grade, score } = ecoIndex(visit);
  assert.equal(grade, 'A');
  assert.ok(score >= 81, `${score}`);
});
