// What the build pins outside of npm: the Debian packages of the private toolchain, the archives that CMake fetches.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

// pins.sh is data that a shell reads: a shell is asked. Returns { suite, packages }.
export function debianPins(root) {
  const asked = `source "$0" && printf '%s\\n' "$debian_suite" "\${debian_packages[@]}"`;
  const said = execFileSync('bash', ['-c', asked, path.join(root, 'tools/toolchain/pins.sh')], { encoding: 'utf8' });
  const [suite, ...packages] = said.trim().split('\n');
  return { suite, packages };
}

// Returns [{ name, version, url, sha256, repository }], the last as a purl without its version.
export function fetchedPins(root) {
  const text = fs.readFileSync(path.join(root, 'cmake/dependencies.cmake'), 'utf8');
  const declared = /FetchContent_Declare\((\w+)[^)]*?URL (\S+)\s+URL_HASH SHA256=(\w{64})/g;
  return [...text.matchAll(declared)].map(([, name, url, sha256]) => {
    const [, owner, repository] = /github\.com\/([\w-]+)\/([\w-]+)/.exec(url) ?? [];
    if (!owner) throw new Error(`cmake/dependencies.cmake fetches ${name} from ${url}, which is no address at GitHub.`);
    const [version] = /(?<=\/v)\d[\w.]*?(?=\/|\.tar)|\w{40}$/.exec(url) ?? [];
    if (!version) throw new Error(`cmake/dependencies.cmake: which version of ${name} is ${url}?`);
    return { name, version, url, sha256, repository: `pkg:github/${owner}/${repository}` };
  });
}
