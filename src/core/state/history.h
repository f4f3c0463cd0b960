// What was filtered, chosen and viewed before, to undo it and to do it again. Where the map looks is no part of it.
#pragma once

#include <optional>
#include <vector>

#include "core/state/action.h"
#include "core/state/moment.h"
#include "core/state/state.h"

namespace atlas {

class History {
 public:
  // To be called after each change of state. Words being typed are one step, and so is a range being drawn. A change
  // that leaves the moment as it was is no step. A whole show counts as one change, and is no step when it ends as it
  // began.
  void note(const State& before, const State& after);
  // The link to follow to undo the last step, or to do it again; nothing when there is none, nor on stage. `now` is the
  // state.
  std::optional<FollowLink> undo(const State& now);
  std::optional<FollowLink> redo(const State& now);

  bool can_undo() const { return !past_.empty(); }
  bool can_redo() const { return !future_.empty(); }

 private:
  static bool goes_on(const Moment& old, const Moment& now);
  static std::optional<FollowLink> step(const State& now, std::vector<Moment>& from, std::vector<Moment>& to);

  std::vector<Moment> past_;    // the last step last
  std::vector<Moment> future_;  // the next one last
};

}  // namespace atlas
