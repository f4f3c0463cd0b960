// Points that fill France's box evenly, always the same: as many as its communes, made from no one's data.

const box = { west: -4.5, south: 42.5, east: 8, north: 51 };

// The radical inverse of `index`: a sequence that leaves no gap and needs no chance (J. H. Halton, 1960).
function halton(index, base) {
  let value = 0;
  for (let share = 1 / base, rest = index; rest > 0; rest = Math.floor(rest / base), share /= base) {
    value += (rest % base) * share;
  }
  return value;
}

export function scatteredCommunes(count) {
  return Array.from({ length: count }, (_, index) => ({
    code: String(index % 100_000).padStart(5, '0'),
    nom: `Point ${index}`,
    population: 100 + index,
    lon: box.west + halton(index + 1, 2) * (box.east - box.west),
    lat: box.south + halton(index + 1, 3) * (box.north - box.south),
  }));
}
