// What was filtered, chosen and viewed before, to undo it and to do it again. Where the map looks is no part of it.
#pragma once

#include <optional>
#include <vector>

#include "core/action.h"
#include "core/state.h"

namespace atlas {

class History {
 public:
  // A change of state was made. Words being typed are one step, as is a range being drawn; what leaves the moment as it
  // was is none.
  void note(const State& before, const State& after);
  // The link to follow to undo the last step, or to do it again; nothing when there is none. `now` is the state.
  std::optional<FollowLink> undo(const State& now);
  std::optional<FollowLink> redo(const State& now);

  bool can_undo() const { return !past_.empty(); }
  bool can_redo() const { return !future_.empty(); }

 private:
  struct Moment {
    Filter filter;
    std::optional<LaureateIndex> selected;
    View view = View::map;
    ChartKind chart = ChartKind::themes;
    friend bool operator==(const Moment&, const Moment&) = default;
  };
  static bool goes_on(const Moment& old, const Moment& now);
  static Moment moment_of(const State& state);
  static std::optional<FollowLink> step(const State& now, std::vector<Moment>& from, std::vector<Moment>& to);

  std::vector<Moment> past_;    // the last step last
  std::vector<Moment> future_;  // the next one last
};

}  // namespace atlas
