// What the program learns after its first frame: finer land, another language, the names of communes.
#include "app/app.h"
#include "core/data/place_index.h"

namespace atlas {

namespace {

// Device pixels a metre: the bends that the first documents leave out (2 200 m) are seen, two pixels of them. A desktop
// of 1920 × 1080 that shows all of France stays below.
constexpr double coarse_from = 1e-3;

}  // namespace

bool App::wants_detail() const {
  if (is_refined_ || !renderer_ || !was_seen_) return false;
  const Camera& camera = state_.flight ? state_.flight->to : state_.camera;
  const Layout& layout = presenter_.layout();
  return transform_of(camera, layout.map, layout.map_free, 0).pixels_per_metre * viewport_.pixel_ratio > coarse_from;
}

std::vector<Problem> App::refine(const GeographyDocuments& documents) {
  is_refined_ = true;
  Result<Geography> geography = read_geography(documents);
  std::vector<Problem> problems = std::move(geography.ok() ? geography.warnings : geography.errors);
  if (!geography.ok()) return problems;
  if (renderer_ && !state_.prefers_reduced_motion) {
    renderer_->keep_picture(present().map, palette_of_state());
    past_seconds_left_ = fade_seconds;
  }
  replace_geography(world_, std::move(*geography.value));
  find_communes();
  presenter_.forget();
  if (const auto flight = flight_once_refined(state_, world_)) dispatch(*flight);
  if (renderer_) renderer_->upload(world_.geography, world_.territories);
  frames_to_settle_ = settle_frames;
  return problems;
}

std::vector<Problem> App::speak(std::string_view document) {
  std::vector<Problem> problems;
  if (state_.language == Language::french)
    put_words(world_.catalog, french_);
  else
    problems = translate(world_.catalog, state_.language, document);
  if (!problems.empty()) change(Speak{world_.catalog.texts.language()});
  find_again();
  tell();
  presenter_.forget();
  frames_to_settle_ = settle_frames;
  return problems;
}

std::vector<Problem> App::learn_names(std::string_view names) {
  Geography& geography = world_.geography;
  if (!geography.commune_names.empty()) return {};
  std::vector<Problem> problems = read_names(names, geography);
  find_communes();
  geography.commune_names.clear();
  geography.towns.clear();
  return problems;
}

void App::find_communes() {
  index_communes(world_.catalog, world_.geography);
  find_again();
}

// Who is shown follows: the words that are looked for may be a commune's, or a theme's in another language.
void App::find_again() {
  const std::string text = state_.filter.query.text;
  if (!text.empty()) dispatch(SearchFor{text});
}

}  // namespace atlas
