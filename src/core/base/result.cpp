#include "core/base/result.h"

namespace atlas {

std::string sentence_of(const Problem& problem, const Texts& texts) {
  const std::string what = texts.filled(problem.sentence, problem.arguments);
  if (problem.document.empty()) return what;
  if (problem.path.empty())
    return texts.filled(Text::problem_in_whole, {{"document", problem.document}, {"what", what}});
  return texts.filled(Text::problem_in, {{"document", problem.document}, {"path", problem.path}, {"what", what}});
}

}  // namespace atlas
