// Contours to one topology in which neighbours share their borders, simplified to what a screen can show.
import { toTopology } from '../geo/topology.mjs';
import { Failure, nameOf } from './failure.mjs';

const detailMetres = 150; // three pixels where 40 km fill a screen; 60 m would weigh twice as much
const quantization = 20_000; // 1 000 km over that many steps: 50 m

const featuresOf = ({ kind, code, name, geometries }) =>
  geometries.map((geometry) => ({ type: 'Feature', geometry, properties: { id: code, kind, nom: name } }));

// The layers are by kind: a commune lies in its intercommunality, and one layer would cut it out.
function layersOf(contours) {
  const layers = {};
  for (const contour of contours) {
    layers[contour.kind] ??= { type: 'FeatureCollection', features: [] };
    layers[contour.kind].features.push(...featuresOf(contour));
  }
  return layers;
}

// Returns the topology's text: the object `perimetres`, a geometry a perimeter, whose id is its official code.
export async function perimetersTopology(contours) {
  const layers = layersOf(contours);
  const names = Object.keys(layers);
  const dissolve = names.map((name) => `-dissolve2 target=${name} id copy-fields=kind,nom`);
  const commands = [
    ...dissolve,
    `-simplify target=* weighted keep-shapes interval=${detailMetres}`,
    names.length > 1
      ? `-merge-layers target=${names.join(',')} name=perimetres`
      : `-rename-layers target=${names[0]} perimetres`,
  ];
  const text = await toTopology(layers, { commands: commands.join(' '), quantization }).catch((error) => {
    throw new Failure(`Les contours ne peuvent pas être assemblés : ${error.message}.`);
  });
  const kept = new Map(JSON.parse(text).objects.perimetres.geometries.map((one) => [one.id, one]));
  const lost = contours.filter(({ code }) => !kept.get(code)?.arcs?.length);
  if (lost.length > 0) throw new Failure(`Il ne reste rien de ${lost.map(nameOf).join(', ')} : le contour est vide.`);
  return text;
}
