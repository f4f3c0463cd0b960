#include "figure/poster.h"

#include <algorithm>
#include <optional>

#include "core/i18n/texts.h"
#include "figure/map_drawing.h"
#include "figure/poster_foot.h"
#include "figure/poster_head.h"
#include "figure/poster_list.h"

namespace atlas::figure {

namespace {

constexpr double margin = 44, gap = 26;  // units of the drawing: 9 and 5 mm of A4
constexpr double map_em = 14;            // of the names on the map and what goes with them
constexpr double map_share = 0.65;       // of the width between the margins
constexpr double largest_size = 20, size_step = 0.25;

// Letters as large as may be while the map keeps that height; where they would be smaller than that, less of a map.
struct Room {
  double least_map, least_size;
};
constexpr Room rooms[] = {{520, 11}, {400, 9}, {320, 2}};

PosterList list_in(double height, const Catalog& catalog, const Brush& brush, const PosterWords& words) {
  const double width = poster_width - 2 * margin;
  for (const Room& room : rooms) {
    for (double size = largest_size; size >= room.least_size; size -= size_step) {
      PosterList list(catalog, brush, words, size, width);
      if (list.fits() && list.height() + room.least_map <= height) return list;
    }
  }
  return {catalog, brush, words, size_step, width};
}

// What a map draws beyond its place is covered.
void draw_framed_map(const World& world, const ScreenRect& place, const Brush& brush) {
  draw_map({}, world, place, brush);
  constexpr double beyond = 2000;
  const Color paper = brush.palette.surface;
  const double across = place.width + 2 * beyond, down = place.height + 2 * beyond;
  brush.drawing.rect({place.x - beyond, place.y - beyond, across, beyond}, paper);
  brush.drawing.rect({place.x - beyond, place.bottom(), across, beyond}, paper);
  brush.drawing.rect({place.x - beyond, place.y - beyond, beyond, down}, paper);
  brush.drawing.rect({place.right(), place.y - beyond, beyond, down}, paper);
}

}  // namespace

std::string poster(const World& world, const Palette& palette, const FaceWidths& widths, const PosterWish& wish) {
  const Catalog& catalog = world.catalog;
  Drawing drawing;
  const Brush brush{drawing, palette, widths.regular, map_em};
  const PosterWords words(widths);
  const double inside = poster_width - 2 * margin;
  const PosterFoot foot(world, brush, words, wish, inside);
  const double foot_top = poster_height - margin - foot.height();
  const PosterList list = list_in(foot_top - margin - 2 * gap, catalog, brush, words);
  const double list_top = foot_top - gap - list.height(), map_width = map_share * inside;
  const ScreenRect map{poster_width - margin - map_width, margin, map_width, list_top - gap - margin};
  drawing.rect({0, 0, poster_width, poster_height}, palette.surface);
  draw_framed_map(world, map, brush);
  draw_poster_head(catalog, {margin, margin, inside - map_width - gap, map.height}, brush, words);
  list.draw({margin, list_top});
  foot.draw({margin, foot_top});
  return drawing.document(poster_width, poster_height,
                          catalog.texts.filled(Text::table_caption, {{"label", catalog.label},
                                                                     {"edition", std::to_string(catalog.edition)}}));
}

}  // namespace atlas::figure
