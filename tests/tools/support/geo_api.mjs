// A server that answers as geo.api.gouv.fr does, and misbehaves when told to.
import { once } from 'node:events';
import { createServer } from 'node:http';

const square = (west, south, size = 0.2) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...place) => ({ type: 'Polygon', coordinates: [square(...place)] });

// Two intercommunalities side by side, and a commune inside the first.
export const contours = {
  'epcis/200000001': polygon(2, 46),
  'epcis/200000002': polygon(2.2, 46),
  'communes/03001': polygon(2.05, 46.05, 0.1),
};

const heldBy = (...perimeters) => ({ holders: [...perimeters, null].map((perimeter) => ({ perimeter })) });
export const catalog = {
  laureates: [
    heldBy({ kind: 'epci', code: '200000001', name: 'Ouest' }, { kind: 'epci', code: '200000002', name: 'Est' }),
    heldBy(
      { kind: 'epci', code: '200000001', name: 'Ouest' },
      { kind: 'commune', code: '03001', name: 'Bourg' },
      { kind: 'region', code: '84', name: 'Auvergne-Rhône-Alpes' },
    ),
  ],
};

export const featureOf = (path, geometry = contours[path]) => ({
  type: 'Feature',
  properties: { nom: path, code: path.split('/')[1] },
  geometry,
});

export const answer = (response, body, status = 200, headers = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);

// `faults`: by path, a function (response, how many times it was asked) that answers instead.
export async function startGeoApi(faults = {}) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const path = pathname.slice(1);
    asked.push({
      path,
      at: performance.now(),
      geometry: searchParams.get('geometry'),
      agent: request.headers['user-agent'],
    });
    const fault = faults[path];
    if (fault) return fault(response, asked.filter((one) => one.path === path).length);
    if (!contours[path]) return answer(response, '{"code":404,"message":"Not Found"}', 404);
    answer(response, JSON.stringify(featureOf(path)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, asked, close };
}
