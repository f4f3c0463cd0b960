// The charts without a screen: pointed at, clicked and dragged.
#include <gtest/gtest.h>
#include <imgui.h>

#include <variant>

#include "core/charts/population_strip.h"
#include "support/screenless_ui.h"

namespace atlas {
namespace {

class ChartTest : public testing::ScreenlessUi {
 protected:
  ChartTest() { viewport.height = 720; }

  const Filter& filter() const { return state.filter; }

  void move(ScreenPoint at) {
    ui.pointer_moved(at, false);
    draw();
  }
  void press(ScreenPoint at) {
    move(at);
    ui.pointer_pressed(at, false);
    draw();
  }
  void release(ScreenPoint at) {
    ui.pointer_released(at, false);
    draw();
  }
  void click(ScreenPoint at) {
    press(at);
    release(at);
  }
  void drag(ScreenPoint from, ScreenPoint to) {
    press(from);
    move({(from.x + to.x) / 2, to.y});
    move(to);
    release(to);
  }
  ChartModel show(ChartKind chart) {
    state.chart = chart;
    draw();
    return screen().chart;
  }
  // On the strip where no mark and no handle is.
  static ScreenPoint bare(const ChartBrush& brush, std::int64_t count) {
    return {strip_x(brush.strip, count), brush.strip.y + 3};
  }
};

TEST_F(ChartTest, ATabChangesTheChart) {
  const ChartModel model = show(ChartKind::themes);
  for (const ChartTab& tab : model.tabs) {
    click(tab.rect.center());
    EXPECT_EQ(state.chart, tab.chart);
  }
}

TEST_F(ChartTest, EveryMarkOfEveryChartSelectsItsLaureate) {
  for (const ChartKind chart :
       {ChartKind::kinds, ChartKind::regions, ChartKind::population, ChartKind::selection, ChartKind::jury}) {
    const ChartModel model = show(chart);
    for (const std::size_t i : {std::size_t{0}, std::size_t{9}, std::size_t{20}}) {
      click(model.marks[i].center);
      EXPECT_EQ(state.selected, model.marks[i].laureate) << static_cast<int>(chart);
    }
  }
}

TEST_F(ChartTest, ANameBesideAMarkSelectsItsLaureateToo) {
  for (const ChartKind chart : {ChartKind::themes, ChartKind::population, ChartKind::selection}) {
    state.view = View::charts;
    state.selected = {};
    const ChartModel model = show(chart);
    const ChartMark& mark = model.marks[2];
    ASSERT_GT(mark.name_rect.width, 0);
    const bool is_before = mark.center.x > mark.name_rect.center().x;
    const double reach = mark.name_rect.width / 2 - 2;
    click({mark.name_rect.center().x + (is_before ? -reach : reach), mark.center.y});
    EXPECT_EQ(state.selected, mark.laureate) << static_cast<int>(chart);
  }
}

TEST_F(ChartTest, AHeadIsChosenAloneAndWithShiftBesideTheOthers) {
  const ChartModel model = show(ChartKind::kinds);
  const auto first = model.rows[0].rect.center(), second = model.rows[1].rect.center();
  click(first);
  EXPECT_TRUE(set_of(filter(), Facet::kind).contains(model.rows[0].index));
  click(second);
  EXPECT_FALSE(set_of(filter(), Facet::kind).contains(model.rows[0].index));
  EXPECT_TRUE(set_of(filter(), Facet::kind).contains(model.rows[1].index));
  ui.pointer_modifiers(true);
  click(first);
  EXPECT_TRUE(set_of(filter(), Facet::kind).contains(model.rows[0].index));
  EXPECT_TRUE(set_of(filter(), Facet::kind).contains(model.rows[1].index));
  ui.pointer_modifiers(false);
  click(first);
  EXPECT_FALSE(set_of(filter(), Facet::kind).contains(model.rows[1].index));
  click(first);
  EXPECT_EQ(filter(), Filter{});
}

TEST_F(ChartTest, DraggingOverTheStripChoosesARange) {
  const ChartBrush brush = *show(ChartKind::population).brush;
  drag(bare(brush, 100'000), bare(brush, 1'000'000));
  EXPECT_NEAR(static_cast<double>(filter().population.least), 100'000, 5'000);
  EXPECT_NEAR(static_cast<double>(filter().population.most), 1'000'000, 50'000);
}

TEST_F(ChartTest, AHandleMovesItsEndAlone) {
  state.filter.population = {100'000, 1'000'000};
  const ChartBrush brush = *show(ChartKind::population).brush;
  const double y = brush.strip.y + 3;
  drag({brush.right + 4, y}, bare(brush, 3'000'000));
  EXPECT_EQ(filter().population.least, 100'000);
  EXPECT_NEAR(static_cast<double>(filter().population.most), 3'000'000, 100'000);
  drag({brush.left - 4, y}, bare(brush, 20'000));
  EXPECT_NEAR(static_cast<double>(filter().population.least), 20'000, 1'000);
  EXPECT_NEAR(static_cast<double>(filter().population.most), 3'000'000, 100'000);
}

TEST_F(ChartTest, AClickOnTheStripLetsEveryoneThroughAgain) {
  state.filter.population = {100'000, 1'000'000};
  const ChartBrush brush = *show(ChartKind::population).brush;
  click(bare(brush, 5'000'000));
  EXPECT_EQ(filter().population, PopulationRange{});
}

TEST_F(ChartTest, PointingAtAHeadSetsTheOtherMarksAside) {
  const ChartModel model = show(ChartKind::kinds);
  const auto faint_vertices = [&] {
    int faint = 0;
    for (const ImDrawList* list : ui.draw_data()->CmdLists) {
      for (const ImDrawVert& one : list->VtxBuffer) {
        const int alpha = static_cast<int>(one.col >> IM_COL32_A_SHIFT);
        faint += alpha == 95 ? 1 : 0;
      }
    }
    return faint;
  };
  EXPECT_EQ(faint_vertices(), 0);
  move(model.rows[0].rect.center());
  EXPECT_GT(faint_vertices(), 12 * 4) << "the 12 that are no métropole";
}

}  // namespace
}  // namespace atlas
