// Whether a contour is one: polygons, closed rings, coordinates in metropolitan France.
import { Failure, nameOf } from './failure.mjs';

const france = { west: -5.5, south: 41, east: 10, north: 51.5 }; // degrees, Corsica and the islands included
const fewestPoints = 4; // a triangle, its first point repeated

const isPlace = (point) =>
  Array.isArray(point) && point.length >= 2 && point.slice(0, 2).every((value) => Number.isFinite(value));
const isInFrance = ([longitude, latitude]) =>
  longitude >= france.west && longitude <= france.east && latitude >= france.south && latitude <= france.north;
const isSame = (one, other) => one[0] === other[0] && one[1] === other[1];

// What is wrong with a ring, in words; null when nothing is.
function faultOfRing(ring) {
  if (!Array.isArray(ring) || ring.length < fewestPoints) return 'un anneau a moins de quatre points';
  if (!ring.every(isPlace)) return 'une coordonnée n’est pas un nombre';
  if (!isSame(ring[0], ring.at(-1))) return 'un anneau n’est pas fermé';
  const stranger = ring.find((point) => !isInFrance(point));
  return stranger ? `le point ${stranger.slice(0, 2).join(', ')} est hors de la France métropolitaine` : null;
}

function polygonsOf(geometry) {
  const { type, coordinates } = geometry ?? {};
  const polygons = { Polygon: [coordinates], MultiPolygon: coordinates }[type];
  const isUsable =
    Array.isArray(polygons) && polygons.length > 0 && polygons.every((one) => Array.isArray(one) && one.length > 0);
  return isUsable ? polygons : null;
}

function faultOf(geometry) {
  const polygons = polygonsOf(geometry);
  if (!polygons) return 'le contour n’est ni un Polygon ni un MultiPolygon';
  return polygons.flat().map(faultOfRing).find(Boolean) ?? null;
}

// Throws a Failure that names the perimeter and what is wrong with it.
export function checkContour(contour) {
  const fault = contour.geometries.map(faultOf).find(Boolean);
  if (fault)
    throw new Failure(`Périmètre ${nameOf(contour)} : ${fault}. Corrigez le fichier, ou signalez-le à qui le publie.`);
}
