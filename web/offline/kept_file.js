// Which of the kept files an address means. Hosts write one page in several ways: `en.html`, `en` without its ending, `en/`,
// `index`, or nothing for the first one; and a disk may take `En.html` for it.

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // an escape that is no UTF-8
  }
}

// `path`: after the site's folder, without what is asked of it. `files`: their paths. Undefined where it is none of them.
/** @param {string} path @param {readonly string[]} files */
export function keptFileOf(path, files) {
  const bare = decoded(path).toLowerCase().replace(/\/$/, '');
  const meant = [bare, `${bare}.html`, bare ? `${bare}/index.html` : 'index.html'];
  return files.find((file) => meant.includes(file.toLowerCase()));
}
