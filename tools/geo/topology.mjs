// GeoJSON layers to one quantised TopoJSON text, by mapshaper.
import mapshaper from 'mapshaper';

// `commands` run between reading and writing. The property `id` becomes the features' id.
export async function toTopology(layers, { commands = '', quantization }) {
  const input = Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [`${name}.json`, JSON.stringify(layer)]),
  );
  const files = Object.keys(input).join(' ');
  const output = await mapshaper.applyCommands(
    `-i ${files} combine-files ${commands} -o out.json format=topojson target=* id-field=id quantization=${quantization}`,
    input,
  );
  const topology = JSON.parse(output['out.json'].toString());
  for (const { geometries } of Object.values(topology.objects)) {
    for (const { properties } of geometries) delete properties.id;
  }
  return JSON.stringify(topology);
}
