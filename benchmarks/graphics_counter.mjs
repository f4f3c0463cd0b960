// Counts what WebGL is asked for, and how long it takes. Runs in the page before its scripts, and makes window.graphicsCounter.

export function countGraphics() {
  delete HTMLCanvasElement.prototype.transferControlToOffscreen; // the page draws: nobody counts in a worker
  const context = WebGL2RenderingContext.prototype;
  const bufferBytes = new Map(); // by buffer
  const textureBytes = new Map(); // by texture
  const bound = {};
  let frame = { uploadedBytes: 0, drawCalls: 0, vertices: 0 };
  let last = frame;
  let drawing; // the context
  const pictureMillis = []; // of each frame, from the last call until all is drawn

  const watch = (name, look) => {
    const original = context[name];
    context[name] = function (...values) {
      look(...values);
      drawing = this;
      return original.apply(this, values);
    };
  };
  const sizeOf = (data) => (typeof data === 'number' ? data : (data?.byteLength ?? 0));
  const draw = (vertices) => {
    frame.drawCalls += 1;
    frame.vertices += vertices;
  };

  watch('bindBuffer', (target, buffer) => {
    bound[target] = buffer;
  });
  watch('bindTexture', (target, texture) => {
    bound[target] = texture;
  });
  watch('bufferData', (target, data, _usage, _offset, length) => {
    const bytes = length ? length * (data.BYTES_PER_ELEMENT ?? 1) : sizeOf(data);
    bufferBytes.set(bound[target], bytes);
    frame.uploadedBytes += bytes;
  });
  const bytesATexel = { 33321: 1, 32856: 4, 34842: 8 }; // R8, RGBA8, RGBA16F
  watch('texImage2D', (target, _level, format, width, height) => {
    textureBytes.set(bound[target], width * height * (bytesATexel[format] ?? 4));
  });
  watch('drawArrays', (_mode, _first, count) => draw(count));
  watch('drawElements', (_mode, count) => draw(count));
  watch('drawArraysInstanced', (_mode, _first, count, instances) => draw(count * instances));
  const request = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      frame = { uploadedBytes: 0, drawCalls: 0, vertices: 0 };
      callback(time);
      if (frame.drawCalls === 0) return;
      last = frame;
      const start = performance.now();
      drawing.readPixels(0, 0, 1, 1, drawing.RGBA, drawing.UNSIGNED_BYTE, new Uint8Array(4)); // waits for it
      pictureMillis.push(performance.now() - start);
    });

  const sum = (sizes) => [...sizes.values()].reduce((total, bytes) => total + bytes, 0);
  window.graphicsCounter = {
    inOneFrame: () => ({ ...last, bufferBytes: sum(bufferBytes), textureBytes: sum(textureBytes), pictureMillis }),
  };
}
