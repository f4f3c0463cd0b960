#include "fuzz/support/visitor.h"

#include <algorithm>
#include <cmath>
#include <ranges>

#include "core/state/permalink.h"
#include "core/state/update.h"
#include "fuzz/support/promise.h"
#include "support/screen_words.h"

namespace atlas::fuzz {

namespace {

bool is_finite(const Camera& camera) {
  return std::isfinite(camera.center.x) && std::isfinite(camera.center.y) && std::isfinite(camera.zoom);
}

bool is_finite(const ScreenRect& rect) {
  return std::isfinite(rect.x) && std::isfinite(rect.y) && std::isfinite(rect.width) && std::isfinite(rect.height);
}

void check_link(const State& state, const Catalog& catalog) {
  const std::string link = permalink_of(state, catalog);
  const FollowLink read = read_permalink(link, catalog);
  promise(read.warnings.empty(), "a permalink says nothing unknown: " + link);
  State again;
  static_cast<LinkState&>(again) = read.state;
  promise(permalink_of(again, catalog) == link, "a permalink that is read and written is the same: " + link);
}

// The lines that are not the same in both.
std::string first_difference(const std::string& one, const std::string& other) {
  const auto at = static_cast<std::size_t>(std::ranges::mismatch(one, other).in1 - one.begin());
  const std::size_t begin = one.rfind('\n', at) + 1;
  return one.substr(begin, one.find('\n', at) - begin) + " / " + other.substr(begin, other.find('\n', at) - begin);
}

}  // namespace

double half_em_a_letter(std::string_view text) {
  return static_cast<double>(text.size()) / 2;
}

void Visitor::act(const Action& action) {
  const Changed change = changed(state_, action, world_, true);
  if (change.effects.is_step) history_.note(change.before, change.after);
  state_ = change.after;
}

void Visitor::follow(const std::optional<FollowLink>& step) {
  if (step) state_ = update(std::move(state_), *step, world_.catalog);
}

void Visitor::undo() {
  follow(history_.undo(state_));
}

void Visitor::redo() {
  follow(history_.redo(state_));
}

void Visitor::settle() {
  constexpr int most_ticks = 200;  // of a tenth of a second: nothing takes longer
  for (int i = 0; i < most_ticks && is_moving(state_); ++i) act(Tick{0.1});
  promise(!is_moving(state_), "what moves comes to rest");
}

void Visitor::look(const Viewport& viewport) {
  presenter_.advance(1, true);
  presenter_.present(state_, world_, viewport, half_em_a_letter);
  presenter_.advance(1, true);  // marks and names have arrived
  const Screen& kept = presenter_.present(state_, world_, viewport, half_em_a_letter);
  const Screen made = present_screen(state_, world_, viewport, half_em_a_letter);
  const std::string of_kept = testing::words_of(kept, false), of_made = testing::words_of(made, false);
  promise(of_kept == of_made, "what is kept is what is made from nothing: " + first_difference(of_kept, of_made));
  for (const NamedPlace& place : places_on(made, world_.catalog))
    promise(is_finite(place.rect), "a place on the screen has numbers: " + place.id);
  const Layout& layout = made.layout;
  for (const ScreenRect& button : layout.map_button_rects) {
    const bool is_inside = button.x >= 0 && button.y >= 0 && button.right() <= std::max(viewport.width, 0.0) &&
                           button.bottom() <= std::max(viewport.height, 0.0);
    promise(is_inside || is_empty(button), "a button is in the canvas");
  }
}

void Visitor::check() {
  const Catalog& catalog = world_.catalog;
  promise(is_finite(state_.camera) && is_finite(resting_camera(state_)), "the camera has numbers");
  const std::vector<LaureateIndex> shown = shown_laureates(state_, catalog);
  promise(std::ranges::is_sorted(shown, std::less_equal()), "those who are shown are in order, each once");
  promise(!state_.selected || std::ranges::binary_search(shown, *state_.selected), "who is chosen is shown");
  check_link(state_, catalog);
  if (!history_.can_undo() || state_.mode == Mode::scene) return;
  const Moment now = moment_of(state_);
  undo();
  redo();
  promise(moment_of(state_) == now, "what is undone and done again is as it was");
}

}  // namespace atlas::fuzz
