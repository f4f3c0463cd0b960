// The list and the card without a screen: point at heads, rows and buttons, scroll, expect what follows.
#include <gtest/gtest.h>
#include <imgui.h>

#include <variant>

#include "support/screenless_ui.h"

namespace atlas {
namespace {

constexpr Viewport phone{.width = 390, .height = 736, .pixel_ratio = 3, .em = 16};

class ListTest : public testing::ScreenlessUi {
 protected:
  ListTest() { state = update({}, ShowView{View::list}, world.catalog); }

  std::optional<ScreenRect> place_of(std::string_view id) const {
    for (const NamedPlace& rect : ui.places(world.catalog)) {
      if (rect.id == id) return rect.rect;
    }
    return {};
  }
  ScreenPoint middle_of(std::string_view id) const {
    if (const auto rect = place_of(id)) return rect->center();
    ADD_FAILURE() << "nothing called " << id;
    return {};
  }
  void click(std::string_view id, bool is_touch = false) {
    draw();
    const ScreenPoint at = middle_of(id);
    ui.pointer_moved(at, is_touch);
    draw();
    ui.pointer_pressed(at, is_touch);
    ui.pointer_released(at, is_touch);
    draw();
  }
  void drag(ScreenPoint from, ScreenPoint to, bool is_touch = true) {
    ui.pointer_moved(from, is_touch);
    draw();
    ui.pointer_pressed(from, is_touch);
    draw();
    ui.pointer_moved(to, is_touch);
    draw();
    ui.pointer_released(to, is_touch);
    draw();
  }
  LaureateIndex laureate(std::string_view id) const { return testing::laureate(world.catalog, id); }
};

TEST_F(ListTest, AHeadSortsAndTurnsAndLetsGo) {
  click("sort:population");
  EXPECT_EQ(state.sort, (TableSort{TableColumn::population, false}));
  draw();
  EXPECT_TRUE(place_of("row:pays-de-la-chataigneraie"));
  EXPECT_FALSE(place_of("row:occitanie")) << "the last of a list that is longer than its place";
  click("sort:population");
  EXPECT_EQ(state.sort, (TableSort{TableColumn::population, true}));
  click("sort:population");
  EXPECT_EQ(state.sort, TableSort{});
}

TEST_F(ListTest, ARowIsHoveredAndSelects) {
  draw();
  ui.pointer_moved(middle_of("row:nantes"), false);
  draw();
  EXPECT_EQ(state.hovered, laureate("nantes"));
  EXPECT_TRUE(ui.points_at_something());
  click("row:nantes");
  EXPECT_EQ(state.selected, laureate("nantes"));
  draw();
  const Screen shown = screen();
  EXPECT_LE(shown.layout.list.right(), shown.layout.card.x) << "an open card covers no row";
}

TEST_F(ListTest, AWheelScrollsToTheEndAndNoFurther) {
  draw();
  const ScreenPoint at = screen().layout.list.center();
  const ScreenRect before = *place_of("row:aix-marseille-provence");
  EXPECT_FALSE(ui.wheel(at, -40)) << "it is at its top";
  EXPECT_TRUE(ui.wheel(at, 40));
  draw();
  EXPECT_NEAR(place_of("row:aix-marseille-provence")->y, before.y - 40, 1);
  EXPECT_TRUE(place_of("sort:theme")) << "the heads stay";
  for (int i = 0; i < 200 && ui.wheel(at, 100); ++i) draw();
  EXPECT_FALSE(ui.wheel(at, 100));
  const auto last = place_of("row:antony");
  ASSERT_TRUE(last);
  EXPECT_NEAR(last->bottom(), screen().layout.list.bottom(), 2);
  EXPECT_FALSE(ui.wheel({at.x, 5}, -100)) << "the filters do not scroll";
}

TEST_F(ListTest, AFingerScrollsAndSelectsNothing) {
  viewport = phone;
  draw();
  const ScreenPoint from = middle_of("row:rennes");
  EXPECT_TRUE(ui.scrolls_at(from, 100));
  const double before = place_of("row:rennes")->y;
  drag(from, {from.x, from.y - 100});
  EXPECT_NEAR(place_of("row:rennes")->y, before - 100, 2);
  EXPECT_EQ(state.selected, std::nullopt);
  click("row:rennes", true);
  EXPECT_EQ(state.selected, laureate("rennes"));
}

TEST_F(ListTest, AMouseThatDragsTheListSelectsNothing) {
  draw();
  const ScreenPoint from = middle_of("row:rennes");
  drag(from, {from.x, from.y - 40}, false);
  EXPECT_EQ(state.selected, std::nullopt);
}

TEST_F(ListTest, TheCardGoesOnAndClosesAndLeadsToOthers) {
  state = update(state, Select{laureate("rennes")}, world.catalog);
  click("card:next");
  EXPECT_EQ(state.selected, laureate("montpellier"));
  click("card:previous");
  EXPECT_EQ(state.selected, laureate("rennes"));
  const ScreenPoint body = screen().layout.card.center();
  while (ui.wheel(body, 100)) draw();
  draw();
  click("link1:grenoble");  // of the same theme
  EXPECT_EQ(state.selected, laureate("grenoble"));
  draw();
  EXPECT_FALSE(ui.wheel(body, -100)) << "another card begins at its top";
  click("card:close");
  EXPECT_EQ(state.selected, std::nullopt);
}

TEST_F(ListTest, OnAPhoneTheWholeCardCanBeReadInItsPlace) {
  viewport = phone;
  state = update(state, Select{laureate("sicoval-haute-garonne")}, world.catalog);
  draw();
  const ScreenRect card = screen().layout.card;
  const ScreenRect close = *place_of("card:close");
  EXPECT_GE(close.width, 44);
  EXPECT_GE(close.height, 44);
  EXPECT_GE(close.y, card.y);
  EXPECT_LE(close.right(), card.right());
  const ScreenPoint body = card.center();
  for (int i = 0; i < 50 && ui.scrolls_at(body, 60); ++i) drag(body, {body.x, body.y - 60});
  const auto last = place_of("link1:anjou-numerique");
  ASSERT_TRUE(last);
  EXPECT_LT(last->bottom(), card.bottom());
  EXPECT_EQ(state.selected, laureate("sicoval-haute-garonne")) << "a drag is no click on a link";
  const auto contact = place_of("contact");
  ASSERT_TRUE(contact);
  EXPECT_GE(contact->height, 44);
  EXPECT_GE(contact->y, last->bottom());
  EXPECT_LE(contact->bottom(), card.bottom());
}

TEST_F(ListTest, AHeadAndAButtonOfTheCardAreRingedInThePagesFocus) {
  state = update(state, Select{laureate("lyon")}, world.catalog);
  const auto vertices_with = [&](const char* name) {
    state = update(state, FocusControl{name}, world.catalog);
    draw();
    return ui.draw_data()->TotalVtxCount;
  };
  vertices_with("");
  const int none = vertices_with("");
  EXPECT_GT(vertices_with("sort:population"), none);
  EXPECT_GT(vertices_with("card:close"), none);
  EXPECT_EQ(vertices_with(""), none);
}

TEST_F(ListTest, NothingToShowIsSaid) {
  state = update(state, SearchFor{"nobody at all"}, world.catalog);
  draw();
  EXPECT_GT(ui.draw_data()->TotalVtxCount, 100);
}

}  // namespace
}  // namespace atlas
