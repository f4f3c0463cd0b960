// What is linked into the program and is not the project's own: versions and notices, read from the sources that it was built of.
import fs from 'node:fs';
import path from 'node:path';
import { holdersIn, mitNotice, noticeIn } from './notices.mjs';

// `from`: the folder's name in made_of.json (cmake/site.cmake); `version`: the file that says it, and how, a group a number;
// `notice(folder, own)`: with `own`, the project's LICENSE.
const parts = [
  {
    id: 'imgui',
    name: 'Dear ImGui',
    from: 'imgui',
    version: ['imgui.h', /define IMGUI_VERSION +"([^"]+)"/],
    licence: 'MIT',
    url: 'https://github.com/ocornut/imgui',
    purl: (version) => `pkg:github/ocornut/imgui@v${version}`,
    notice: noticeIn,
  },
  {
    id: 'json',
    name: 'JSON for Modern C++',
    from: 'json',
    version: ['nlohmann/json.hpp', /version (\d[\d.]+)/],
    licence: 'MIT',
    url: 'https://github.com/nlohmann/json',
    purl: (version) => `pkg:github/nlohmann/json@v${version}`,
    // Distributions install the headers alone.
    notice: (folder, own) => mitNotice(own, holdersIn(path.join(folder, 'nlohmann'))),
  },
  {
    id: 'emscripten',
    name: 'Emscripten',
    from: 'emscripten',
    version: ['emscripten-version.txt', /(\d[\d.]+)/],
    licence: 'MIT OR NCSA',
    url: 'https://github.com/emscripten-core/emscripten',
    purl: (version) => `pkg:github/emscripten-core/emscripten@${version}`,
    // Debian's package has no LICENSE.
    notice: (folder, own) => mitNotice(own, [read(folder, 'src/preamble.js', /(Copyright \d{4}.*)/)]),
  },
  {
    id: 'musl',
    name: 'musl',
    from: 'emscripten',
    version: ['system/lib/libc/musl/VERSION', /(\d[\d.]+)/],
    licence: 'MIT',
    url: 'https://musl.libc.org/',
    purl: (version) => `pkg:generic/musl@${version}`,
    notice: (folder) => noticeIn(path.join(folder, 'system/lib/libc/musl')),
  },
  {
    id: 'llvm',
    name: 'LLVM (libc++, libc++abi, compiler-rt)',
    from: 'emscripten',
    version: ['system/lib/libcxx/include/__config', /define _LIBCPP_VERSION (\d\d)(\d\d)(\d\d)/],
    licence: 'Apache-2.0 WITH LLVM-exception',
    url: 'https://llvm.org/',
    purl: (version) => `pkg:github/llvm/llvm-project@llvmorg-${version}`,
    notice: () => null, // its exception asks for none with compiled code
  },
];

function read(folder, file, pattern) {
  const whole = path.join(folder, file);
  const found = fs.existsSync(whole) && pattern.exec(fs.readFileSync(whole, 'utf8'));
  if (!found)
    throw new Error(`${whole} is not there, or does not say ${pattern}: where is its version, or its holder?`);
  const numbers = found.slice(1).map((one) => one.replace(/^0(?=\d)/, ''));
  return numbers.join('.');
}

// `folders`: { imgui, json, emscripten }. Returns [{ id, name, version, licence, url, purl, notice }], `notice` null where none is asked for.
export const programParts = (folders, own) =>
  parts.map(({ from, version: [file, pattern], purl, notice, ...part }) => {
    const version = read(folders[from], file, pattern);
    return { ...part, version, purl: purl(version), notice: notice(folders[from], own) };
  });
