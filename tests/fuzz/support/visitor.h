// Someone who looks at a world: what they see at each step, and what must hold of it.
#pragma once

#include "core/screen.h"
#include "core/state/effects.h"
#include "core/state/history.h"

namespace atlas::fuzz {

double half_em_a_letter(std::string_view text);

class Visitor {
 public:
  explicit Visitor(const World& world) : world_(world) {}

  const State& state() const { return state_; }
  // Does it; whatever is to be undone then, is.
  void act(const Action& action);
  void undo();
  void redo();
  // Looks at a canvas of that size. The screen that is kept from step to step is the one that is made from nothing, but
  // for names on the map, which stay where they were while they may.
  void look(const Viewport& viewport);

  // Time passes until nothing moves, which is soon.
  void settle();

  // Of what the visitor has come to: what a permalink says of it is read again, undoing is undone.
  void check();

 private:
  void follow(const std::optional<FollowLink>& step);

  const World& world_;
  State state_;
  History history_;
  Presenter presenter_;
};

}  // namespace atlas::fuzz
