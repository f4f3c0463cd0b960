#include "core/base/tab_lines.h"

namespace atlas {

void put_line(std::string& lines, std::initializer_list<std::string_view> columns) {
  char end = '\0';
  for (const std::string_view column : columns) {
    if (end != '\0') lines += end;
    for (const char c : column) lines += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    end = '\t';
  }
  lines += '\n';
}

}  // namespace atlas
