// What stands around the map or the chart in a figure: its title, what is filtered, where it is from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/data/world.h"
#include "core/state/state.h"
#include "figure/brush.h"

namespace atlas::figure {

// The words of a figure; each may be empty.
struct FrameWords {
  std::string kicker;  // what the figure is of, over its title
  std::string title;
  std::string sentence;  // under it
  std::string source;    // at the foot
};

class Frame {
 public:
  // `has_legend`: the tiers' medals and names are under the words.
  Frame(const FrameWords& words, const Catalog& catalog, bool has_legend, const ScreenRect& whole, const Brush& brush);

  // What the frame leaves, from side to side.
  ScreenRect room() const;
  // Over what was drawn in the room, as far as it stands out of it.
  void draw() const;

 private:
  using Lines = std::vector<std::string>;

  double px(double em) const { return brush_.px(em); }
  double write(const Lines& lines, double y, double size_em, Color color, bool is_bold = false) const;
  void draw_legend(double y) const;

  const Catalog& catalog_;
  const Brush& brush_;
  ScreenRect whole_;
  bool has_legend_;
  Lines kicker_, title_, sentence_, source_;
};

inline constexpr double frame_margin_em = 1.25;

}  // namespace atlas::figure
