// What the pointer does to two areas, frame by frame, without anything that is drawn.
#include "ui/paint/pointer.h"

#include <gtest/gtest.h>

#include <utility>

namespace atlas {
namespace {

constexpr ScreenPoint inside{10, 10}, outside{50, 10};
constexpr std::uint32_t here = 1, under = 2;

class PointerTest : public ::testing::Test {
 protected:
  // A frame in which one area answers: the left 20 pixels.
  PointerAnswer frame(double seconds = 0.016) {
    pointer.begin_frame(seconds, 6);
    return pointer.answer(here, pointer.is_there() && pointer.at().x < 20, Overlap::keeps);
  }

  Pointer pointer;
};

TEST_F(PointerTest, APressAndAReleaseInsideAreAClickHoweverFast) {
  pointer.move(inside, false);
  pointer.press(true);
  pointer.press(false);
  EXPECT_TRUE(frame().held);
  EXPECT_TRUE(pointer.has_input_left());
  EXPECT_TRUE(frame().clicked);
  EXPECT_FALSE(pointer.has_input_left());
  EXPECT_FALSE(frame().clicked);
}

TEST_F(PointerTest, AFingerIsSomewhereBeforeItPresses) {
  pointer.move(inside, true);
  pointer.press(true);
  const PointerAnswer first = frame();
  EXPECT_TRUE(first.hovered);
  EXPECT_FALSE(first.held);
  EXPECT_TRUE(frame().held);
}

TEST_F(PointerTest, ReleasedOutsideIsNoClickAndNorIsAReleaseAlone) {
  pointer.move(inside, false);
  pointer.press(true);
  frame();
  pointer.move(outside, false);
  EXPECT_TRUE(frame().held) << "it is held wherever the pointer goes";
  pointer.press(false);
  EXPECT_FALSE(frame().clicked);
  pointer.press(true);
  frame();
  pointer.move(inside, false);
  EXPECT_FALSE(frame().hovered) << "it was pressed elsewhere";
  pointer.press(false);
  EXPECT_FALSE(frame().clicked);
  EXPECT_TRUE(frame().hovered);
}

TEST_F(PointerTest, WhatIsHeldAndGoesAwayIsHeldNoMore) {
  pointer.move(inside, false);
  pointer.press(true);
  frame();
  pointer.begin_frame(0.016, 6);
  EXPECT_FALSE(frame().held);
}

TEST_F(PointerTest, WhereAreasOverlapTheFirstIsMeantUnlessItYields) {
  const auto both = [&](Overlap first) {
    pointer.begin_frame(0.016, 6);
    const bool one = pointer.answer(under, true, first).hovered;
    return std::pair(one, pointer.answer(here, true, Overlap::keeps).hovered);
  };
  pointer.move(inside, false);
  EXPECT_EQ(both(Overlap::keeps), std::pair(true, false));
  both(Overlap::yields);
  EXPECT_EQ(both(Overlap::yields), std::pair(false, true));
}

TEST_F(PointerTest, AFingerThatMovedClicksNothingAndAMouseThatTrembledDoes) {
  for (const bool is_touch : {true, false}) {
    pointer.move(inside, is_touch);
    frame();
    pointer.press(true);
    frame();
    pointer.move({inside.x, inside.y + 6}, is_touch);
    frame();
    EXPECT_TRUE(pointer.is_dragged());
    EXPECT_EQ(pointer.moved(), (ScreenPoint{0, 6}));
    pointer.press(false);
    EXPECT_EQ(frame().clicked, !is_touch);
    EXPECT_TRUE(pointer.is_held_or_released());
  }
}

TEST_F(PointerTest, TwoPressesSoonAfterOneAnotherInOnePlaceAreADoubleOneAndAThirdIsNot) {
  const auto press = [&](double seconds) {
    pointer.press(true);
    frame(seconds);
    const bool is_second = pointer.is_second_press();
    pointer.press(false);
    frame();
    return is_second;
  };
  pointer.move(inside, false);
  EXPECT_FALSE(press(0.1));
  EXPECT_TRUE(press(0.1));
  EXPECT_FALSE(press(0.1));
  EXPECT_FALSE(press(1)) << "too late";
  pointer.move({inside.x + 6, inside.y}, false);
  EXPECT_FALSE(press(0.1)) << "too far";
}

TEST_F(PointerTest, ThatLeavesHasMovedNowhere) {
  pointer.move(inside, false);
  frame();
  pointer.leave();
  EXPECT_FALSE(frame().hovered);
  EXPECT_FALSE(pointer.is_there());
  EXPECT_EQ(pointer.moved(), ScreenPoint{});
  pointer.move(outside, false);
  frame();
  EXPECT_EQ(pointer.moved(), ScreenPoint{});
}

TEST_F(PointerTest, WhatItAddsIsKnownInTheFrameOfTheRelease) {
  pointer.move(inside, false);
  pointer.add(true);
  pointer.press(true);
  pointer.press(false);
  pointer.add(false);
  frame();
  EXPECT_TRUE(frame().clicked);
  EXPECT_TRUE(pointer.adds());
  frame();
  EXPECT_FALSE(pointer.adds());
}

}  // namespace
}  // namespace atlas
