#include "figure/drawing.h"

#include "core/base/decimal.h"
#include "html/hex_color.h"
#include "html/markup.h"

namespace atlas::figure {

namespace {

using html::filled;
using html::hex_color;
using html::markup;
using html::words;

// From the top of an em to the line that letters stand on, and from the middle of a capital to it, in em.
constexpr double ascent_em = 0.82, middle_em = 0.35;

std::string number(double value) {
  return decimal_text(value, 2);
}

std::string point(ScreenPoint at) {
  return number(at.x) + " " + number(at.y);
}

// name="#17202b", and its strength where it is not full.
std::string color_attributes(std::string_view name, Color color) {
  std::string text = filled(R"( {name}="{color}")", {words("name", name), words("color", hex_color(color))});
  if (color.alpha != 255)
    text += filled(R"( {name}-opacity="{share}")", {words("name", name), words("share", number(color.alpha / 255.0))});
  return text;
}

std::string stroke_attributes(const Stroke& stroke) {
  return color_attributes("stroke", stroke.color) +
         filled(R"( stroke-width="{width}" stroke-linejoin="round")", {words("width", number(stroke.width))});
}

}  // namespace

std::string circle_data(ScreenPoint center, double radius) {
  const std::string arc = "a" + number(radius) + " " + number(radius) + " 0 1 0 ";
  return "M" + point({center.x - radius, center.y}) + arc + number(2 * radius) + " 0" + arc + number(-2 * radius) +
         " 0z";
}

std::string rect_data(const ScreenRect& rect) {
  const std::string across = number(rect.width);
  return "M" + point({rect.x, rect.y}) + "h" + across + "v" + number(rect.height) + "h-" + across + "z";
}

void Drawing::path(std::string_view data, std::string_view attributes) {
  if (data.empty()) return;
  shapes_ += "<path";
  shapes_ += attributes;
  shapes_ += " d=\"";
  shapes_ += data;
  shapes_ += "\"/>\n";
}

void Drawing::rect(const ScreenRect& rect, Color color) {
  path(rect_data(rect), color_attributes("fill", color));
}

void Drawing::area(std::string_view data, Color color) {
  path(data, color_attributes("fill", color) + R"( fill-rule="evenodd")");
}

void Drawing::united_area(std::string_view data, Color color) {
  path(data, color_attributes("fill", color));
}

void Drawing::outline(std::string_view data, const Stroke& stroke) {
  path(data, R"( fill="none")" + stroke_attributes(stroke));
}

void Drawing::line(ScreenPoint from, ScreenPoint to, const Stroke& stroke) {
  outline("M" + point(from) + "L" + point(to), stroke);
}

void Drawing::polygon(std::span<const ScreenPoint> points, ScreenPoint center, double radius, Color color,
                      const std::optional<Stroke>& rim) {
  std::string data;
  for (const ScreenPoint& corner : points)
    data += (data.empty() ? "M" : "L") + point({center.x + corner.x * radius, center.y + corner.y * radius});
  // The rim is drawn first, so that the shape covers its inner half.
  if (rim) outline(data + "z", *rim);
  path(data + "z", color_attributes("fill", color));
}

void Drawing::dot(ScreenPoint center, double radius, Color color) {
  united_area(circle_data(center, radius), color);
}

void Drawing::ring(ScreenPoint center, double radius, const Stroke& stroke) {
  outline(circle_data(center, radius), stroke);
}

void Drawing::text(ScreenPoint corner, std::string_view text, const Lettering& lettering) {
  std::string attributes = color_attributes("fill", lettering.color);
  if (lettering.is_bold) attributes += R"( font-weight="700")";
  if (lettering.anchor == Anchor::middle) attributes += R"( text-anchor="middle")";
  if (lettering.halo) attributes += stroke_attributes(*lettering.halo) + R"( paint-order="stroke")";
  shapes_ +=
      filled(R"(<text x="{x}" y="{y}" font-size="{size}"{attributes}>{text}</text>
)",
             {words("x", number(corner.x)), words("y", number(corner.y + ascent_em * lettering.size)),
              words("size", number(lettering.size)), markup("attributes", std::move(attributes)), words("text", text)});
}

void Drawing::text_in(const ScreenRect& rect, std::string_view words, const Lettering& lettering) {
  text({rect.x, rect.center().y + (middle_em - ascent_em) * lettering.size}, words, lettering);
}

std::string Drawing::document(double width, double height, std::string_view title) const {
  return filled(
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" font-family="'Atkinson Hyperlegible Next', Arial, Helvetica, sans-serif">
<title>{title}</title>
{shapes}</svg>
)",
      {words("width", number(width)), words("height", number(height)), words("title", title),
       markup("shapes", shapes_)});
}

}  // namespace atlas::figure
