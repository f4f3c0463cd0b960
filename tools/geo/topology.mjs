// GeoJSON layers to one quantised TopoJSON text, by mapshaper.
import mapshaper from 'mapshaper';

// `commands` run between reading and writing; features' `id` is kept through the property `id`.
export async function toTopology(layers, { commands = '', quantization }) {
  const input = Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [`${name}.json`, JSON.stringify(layer)]),
  );
  const files = Object.keys(input).join(' ');
  const line = `-i ${files} combine-files ${commands} -o out.json format=topojson target=* id-field=id quantization=${quantization} no-point-quantization-fallback`;
  const output = await mapshaper.applyCommands(line.replace(' no-point-quantization-fallback', ''), input);
  return output['out.json'].toString();
}
