#include "core/result.h"

namespace atlas {

std::string sentence_of(const Problem& problem) {
  const std::string what = text(problem.sentence, problem.arguments);
  if (problem.document.empty()) return what;
  if (problem.path.empty()) return text(Text::problem_in_whole, {{"document", problem.document}, {"what", what}});
  return text(Text::problem_in, {{"document", problem.document}, {"path", problem.path}, {"what", what}});
}

}  // namespace atlas
