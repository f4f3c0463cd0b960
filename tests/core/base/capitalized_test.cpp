// The first letter of a row's head.
#include "core/base/capitalized.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

TEST(Capitalized, TheFirstLetterAlone) {
  EXPECT_EQ(capitalized("projets présentés"), "Projets présentés");
  EXPECT_EQ(capitalized("équité"), "Équité");
  EXPECT_EQ(capitalized("œuvres"), "Œuvres");
}
TEST(Capitalized, WhatHasNoSmallLetterFirstStaysAsItIs) {
  for (const char* text : {"", "Inclusion", "Île-de-France", "21 lauréats", "÷", "\xC3", "« or »"})
    EXPECT_EQ(capitalized(text), text);
}

}  // namespace
}  // namespace atlas
