#include "render/map_picture.h"

#include "render/view_transform.h"
#include "shaders.h"

namespace atlas {

MapPicture::MapPicture() : program_(shaders::rect_vert, shaders::picture_frag) {}

void MapPicture::take(const MapScene& scene) {
  const DeviceRect map = device_rect_of_map(scene);
  if (map.width < 1 || map.height < 1) return;
  taken_at_ = scene.transform;
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_2D, texture_.name());
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
  glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
  glCopyTexImage2D(GL_TEXTURE_2D, 0, GL_RGB8, map.left, map.bottom, map.width, map.height, 0);
}

void MapPicture::draw(const MapScene& scene, double opacity) const {
  const ScreenRect then = taken_at_.map, now = scene.transform.map;
  if (opacity <= 0 || then.width <= 0) return;
  const auto placed = [&](ScreenPoint corner) {
    const ScreenPoint at = scene.transform.screen_from_world(taken_at_.world_from_screen(corner));
    return ScreenPoint{(at.x - now.x) / now.width * 2 - 1, 1 - (at.y - now.y) / now.height * 2};
  };
  const ScreenPoint low = placed({then.x, then.bottom()}), high = placed({then.right(), then.y});
  program_.use();
  ClipRect{static_cast<float>(low.x), static_cast<float>(low.y), static_cast<float>(high.x), static_cast<float>(high.y)}
      .apply(program_);
  program_.set("u_opacity", static_cast<float>(opacity));
  glActiveTexture(GL_TEXTURE0);
  glBindTexture(GL_TEXTURE_2D, texture_.name());
  glBindVertexArray(corners_.name());
  glDrawArrays(GL_TRIANGLE_STRIP, 0, gl::quad_vertex_count);
}

}  // namespace atlas
