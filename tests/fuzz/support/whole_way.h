// The way that a world goes to people: screens of several sizes, pictures, pages, links. Nothing of it may break a
// promise, whatever documents the world was made of, once their readers took them.
#pragma once

#include "core/data/world.h"
#include "fuzz/support/promise.h"

namespace atlas::fuzz {

void go_the_whole_way(const World& world);

// Sentences about a document: not too many, each of a length that can be read.
void check_problems(const std::vector<Problem>& problems);

// Of what a reader gave: something, or sentences that say why not.
template <typename Value>
void check_result(const Result<Value>& result) {
  promise(result.ok() || !result.errors.empty(), "what is refused is told");
  promise(!result.ok() || result.errors.empty(), "what is told as an error is refused");
  check_problems(result.errors);
  check_problems(result.warnings);
}

}  // namespace atlas::fuzz
