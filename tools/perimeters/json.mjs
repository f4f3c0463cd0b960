// A JSON file that a person gave, whose faults are told.
import { readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';

const byteOrderMark = /^\uFEFF/; // spreadsheets and GIS write one; JSON.parse refuses it

export function readJson(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Failure(`Le fichier ${file} ne peut pas être lu (${error.code}). Vérifiez son chemin et ses droits.`);
  }
  try {
    return JSON.parse(text.replace(byteOrderMark, ''));
  } catch {
    throw new Failure(`Le fichier ${file} n’est pas du JSON. Il est abîmé ou d’un autre format : remplacez-le.`);
  }
}
