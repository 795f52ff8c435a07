/**
 * Files that reach themselves by their imports, as groups: within one, every file reaches every other. Files stand in the order of
 * their names, and so do groups.
 *
 * @param imports the files that each file imports
 */
export function cyclesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...imports.keys()].map((file) => [file, reachedFrom(file, imports)]));
  const groups = new Map<string, string[]>();
  for (const [file, files] of reached) {
    if (!files.has(file)) continue;
    const group = [...files].filter((other) => reached.get(other)?.has(file)).toSorted();
    groups.set(group.join(), group);
  }
  return [...groups.values()].toSorted((a, b) => a.join().localeCompare(b.join()));
}

/** The files that a file imports, directly or through others; itself only if one of them leads back. */
function reachedFrom(file: string, imports: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const ahead = [file];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const next of imports.get(at) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      ahead.push(next);
    }
  }
  return reached;
}
