// What is known against the packages that the locks pin, and what of it somebody has looked at and accepted.

// `answer`: what `npm audit --json` wrote. Returns [{ id, name, title, severity, url }], each advisory once; null where the registry was not to be
// asked, or answered something else.
export function advisoriesIn(answer) {
  const found = new Map();
  try {
    for (const { via } of Object.values(JSON.parse(answer).vulnerabilities)) {
      for (const one of via.filter((cause) => typeof cause === 'object')) {
        const { name, title, severity, url } = one;
        const id = url.split('/').pop();
        found.set(`${id} ${name}`, { id, name, title, severity, url });
      }
    }
  } catch {
    return null;
  }
  return [...found.values()];
}

const sentences = {
  unknown: ({ id, name, title, severity, url }) =>
    `${name}: ${title} (${severity}, ${id}, ${url}). Take a version without it, or accept it with its reason in tools/supply/accepted_advisories.json.`,
  unreasoned: ({ id }) =>
    `accepted_advisories.json accepts ${id ?? 'something without an id'} without saying why: id, package and reason are wanted.`,
};

const isAbout = (one) => (other) => other.id === one.id && other.package === one.name;

// `found`: of advisoriesIn(); `accepted`: [{ id, package, reason }]. Returns { failures, notes }, lists of sentences.
export function verdictOf(found, accepted) {
  const isReasoned = ({ id, package: name, reason }) => Boolean(id && name && reason?.trim());
  const unreasoned = accepted.filter((one) => !isReasoned(one));
  const reasoned = accepted.filter(isReasoned);
  const unknown = found.filter((one) => !reasoned.some(isAbout(one)));
  const gone = reasoned.filter((one) => !found.some((other) => isAbout(other)(one)));
  return {
    failures: [...unreasoned.map(sentences.unreasoned), ...unknown.map(sentences.unknown)],
    notes: gone.map(
      ({ id, package: name }) => `${id} of ${name} is not told any more: accepted_advisories.json can do without it.`,
    ),
  };
}
