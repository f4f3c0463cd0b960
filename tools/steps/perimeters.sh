# What a build does about the official perimeters: where they are not there it asks for them, for a few seconds, and goes on without.
# To be sourced after build.sh. ATLAS_GEO_API: another address than the service's.
perimeters=data/geo/perimetres.topo.json
contours=build/contours.geojson # as they were received
geo_api=${ATLAS_GEO_API-https://geo.api.gouv.fr}
perimeters_within_millis=8000

# ask_for_contours [--offline]: true when they are in the file now. Nothing is asked for what is there, nor offline, nor in CI.
ask_for_contours() {
  [[ ! -e $ATLAS_ROOT/$perimeters ]] || return 1
  if [[ ${1-} == --offline || -n ${CI-} ]]; then
    skip_step 'official perimeters' "${1-CI is set}"
    return 1
  fi
  printf '\n==> official perimeters (%s, %d s at most)\n' "$geo_api" $((perimeters_within_millis / 1000))
  mkdir -p "$ATLAS_ROOT/build"
  inside node tools/perimeters/fetch.mjs data/laureats-2024.json "$contours" "$geo_api" "$perimeters_within_millis" && return
  note_step 'official perimeters' 'without'
  return 1
}

make_perimeters() {
  inside node tools/perimeters/main.mjs "$contours" --data data
  local code=$?
  rm -f "$ATLAS_ROOT/$contours"
  return "$code"
}
