/** Who owns a folder, by its names in CODEOWNERS, and the line that says so. */
export interface Owners {
  /** As they stand there: `@acme/team-shop`, `@ana`, `ana@example.com`. */
  names: string[]
  line: number
}

/** The owners of a folder, empty for the root: the last rule that means it counts, as it does for the code hosts. */
export function ownersIn(codeowners: string, folder: string): Owners | undefined {
  const rules = codeowners.split(/\r?\n/).map((text, index) => ({ ...ruleIn(text), line: index + 1 }))
  const rule = rules.findLast(({ pattern, names }) => names.length > 0 && means(pattern, folder))
  return rule && { names: rule.names, line: rule.line }
}

function ruleIn(line: string) {
  const [pattern = '', ...words] = line
    .replace(/(^|\s)#.*/, '')
    .trim()
    .split(/\s+/)
  return { pattern, names: words.filter((word) => word.includes('@')) }
}

const everything = new Set(['*', '**', '/', '/*', '/**', '**/*', '/**/*'])

/** Whether a rule is about all that is in a folder. One about some of its files does not say who owns it. */
function means(pattern: string, folder: string): boolean {
  if (everything.has(pattern)) return true
  const named = pattern.replace(/\/\*{0,2}$/, '').replace(/^\//, '')
  if (!named || named.includes('*')) return false
  const isAnywhere = !pattern.startsWith('/') && !named.includes('/')
  return isAnywhere ? folder.split('/').includes(named) : `${folder}/`.startsWith(`${named}/`)
}
