// Dear ImGui over the published data, without a screen: what the views draw is asked of them, what they emit is done.
#pragma once

#include <gtest/gtest.h>

#include <vector>

#include "core/state/update.h"
#include "support/box_glyphs.h"
#include "support/data_files.h"
#include "ui/ui.h"

namespace atlas::testing {

class ScreenlessUi : public ::testing::Test {
 protected:
  const World world = published_world();
  BoxGlyphs glyphs;
  Ui ui{glyphs};
  State state;
  Viewport viewport{.width = 1280, .height = 640, .pixel_ratio = 1, .em = 16};

  // As the program keeps it: what did not change is not made again. Valid until the next call.
  const Screen& screen() const {
    width_of_ = ui.text_width(viewport);
    presenter_.advance(0, true);
    presenter_.present(state, world, viewport, width_of_);
    presenter_.advance(0, true);  // marks and names have arrived
    return presenter_.present(state, world, viewport, width_of_);
  }

  // A few frames, as the program draws after an input; the actions change the state. Returns them all.
  std::vector<Action> draw() {
    std::vector<Action> all;
    for (int i = 0; i < 4; ++i) {
      for (const Action& action : ui.frame(screen(), world, viewport, light_palette(), 0.016)) {
        all.push_back(action);
        state = update(state, action, world.catalog);
      }
    }
    return all;
  }

 private:
  mutable Presenter presenter_;
  mutable TextWidthEm width_of_;
};

}  // namespace atlas::testing
