/**
 * Whether a path matches a pattern, in which `*` stands for any part of a name and `**` for any number of folders. Names that begin
 * with a dot have to be written out. Takes no longer than both lengths multiplied, whatever somebody wrote: unlike the patterns that
 * the configuration and the terminal have, which minimatch reads, anyone who may register writes these.
 */
export function matchesGlob(path: string, pattern: string): boolean {
  return matchesAll(path.split('/'), pattern.split('/'))
}

/** Which beginnings of the path each beginning of the pattern covers: one row after the other. */
function matchesAll(names: string[], patterns: string[]): boolean {
  let covered = [true, ...names.map(() => false)]
  for (const pattern of patterns) {
    const before = covered
    const after = [pattern === '**' && before[0] === true]
    for (const [index, name] of names.entries())
      after.push(
        pattern === '**'
          ? before[index + 1] === true || (after[index] === true && !name.startsWith('.'))
          : before[index] === true && matchesName(name, pattern),
      )
    covered = after
  }
  return covered.at(-1) === true
}

/** Each part between stars is taken where it first fits, which is never wrong. */
function matchesName(name: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === pattern
  if (first === '' && name.startsWith('.')) return false
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= name.length - last.length
}
