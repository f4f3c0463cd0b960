// Places chips in rows from the left, as words in lines.
#pragma once

#include <vector>

#include "core/panels/filter_model.h"

namespace atlas {

// Of a chip, CSS pixels.
double chip_height(const Viewport& viewport);

class ChipFlow {
 public:
  // The first row ends at `first_right` (CSS pixels), the others at the viewport's margin.
  ChipFlow(const Viewport& viewport, double top, double first_right, const TextWidthEm& width_of);

  double padding_em() const { return padding_em_; }  // left and right of a chip's words
  // CSS pixels that a chip needs after another group.
  double room_for(const Chip& chip) const;
  // CSS pixels left in the row.
  double room() const { return right_ - x_; }
  // A group that does not fit whole begins a new row.
  void place(std::vector<Chip>& group);
  // True when the row has room for all of a group, and for `beside` more CSS pixels.
  bool has_room_for(const std::vector<Chip>& group, double beside) const;
  // True when the row has room for it and for `beside` more CSS pixels; else it is left out.
  bool add(Chip& chip, double beside);
  // The next is farther from the last than those of a group from one another; nothing where none was placed since.
  void end_group();
  // CSS pixels from `top`'s origin to under the last row, a margin included.
  double bottom() const;

 private:
  double left() const;
  double label_width_em(std::string_view label) const;
  double width_em(const Chip& chip) const;
  double width(const Chip& chip) const;
  void put(Chip& chip, double wide);
  void next_row();

  double em_;
  double chip_height_;
  double padding_em_;
  double last_right_;
  double right_;
  double x_, y_;
  bool is_in_group_ = false;
  const TextWidthEm& width_of_;
};

}  // namespace atlas
