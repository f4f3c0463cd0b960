// All laureates on a poster: by tier, each with its medal, name, project and theme, in columns of one height.
#pragma once

#include <vector>

#include "core/data/catalog.h"
#include "figure/brush.h"
#include "figure/poster_words.h"

namespace atlas::figure {

class PosterList {
 public:
  // `size`: of a project's letters, in units of the drawing; `width`: of all columns.
  PosterList(const Catalog& catalog, const Brush& brush, const PosterWords& words, double size, double width);

  // Of its highest column.
  double height() const { return height_; }
  // False where a word is wider than a column.
  bool fits() const { return fits_; }
  void draw(ScreenPoint corner) const;

 private:
  struct Entry {
    std::optional<LaureateIndex> laureate;  // nothing: the tier's head, which stays with the entry after it
    TierIndex tier = 0;
    double height = 0;
    std::size_t column = 0;
  };

  double text_room() const;
  WordLook head_look() const;
  WordLook name_look() const;
  WordLook project_look() const;
  WordLook theme_look() const;
  Entry entry_of(LaureateIndex laureate);
  // Into columns no higher than that, as far as there are; false where they are too few.
  bool flow(double most_height);
  void balance();
  void draw_head(ScreenPoint corner, TierIndex tier) const;
  void draw_entry(ScreenPoint corner, const Laureate& one) const;

  const Catalog& catalog_;
  const Brush& brush_;
  const PosterWords& words_;
  double size_, column_width_, height_ = 0;
  bool fits_ = true;
  std::vector<Entry> entries_;
};

}  // namespace atlas::figure
