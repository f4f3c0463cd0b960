#include "core/state/history.h"

#include <utility>

namespace atlas {

namespace {

constexpr std::size_t most_steps = 100;

}  // namespace

// Words that are typed on, or a range of inhabitants that is drawn on, belong to the step that began them.
bool History::goes_on(const Moment& old, const Moment& now) {
  Moment typed = old, drawn = old;
  typed.filter.query = now.filter.query;
  drawn.filter.population = now.filter.population;
  const bool had_words = !old.filter.query.text.empty() && !now.filter.query.text.empty();
  constexpr PopulationRange all;
  const bool had_range = old.filter.population != all && now.filter.population != all;
  return (typed == now && had_words) || (drawn == now && had_range);
}

void History::note(const State& before, const State& after) {
  if (after.mode == Mode::scene) return;
  const Moment old = before.set_aside ? before.set_aside->moment : moment_of(before), now = moment_of(after);
  if (old == now) return;
  future_.clear();
  if (goes_on(old, now)) return;
  if (past_.size() == most_steps) past_.erase(past_.begin());
  past_.push_back(old);
}

std::optional<FollowLink> History::step(const State& now, std::vector<Moment>& from, std::vector<Moment>& to) {
  if (from.empty() || now.mode == Mode::scene) return std::nullopt;
  const Moment there = std::move(from.back());
  from.pop_back();
  to.push_back(moment_of(now));
  return FollowLink{put_back(link_state_of(now), there), now.notices};
}

std::optional<FollowLink> History::undo(const State& now) {
  return step(now, past_, future_);
}

std::optional<FollowLink> History::redo(const State& now) {
  return step(now, future_, past_);
}

}  // namespace atlas
