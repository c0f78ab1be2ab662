const open = /(?:\/\/|\/\*|--|<!--) with ([a-z, ]+?)(?: \*\/| -->)?$/
const close = /^\s*(?:\/\/|<!--) end(?: -->)?$/

/**
 * Leaves out of a file of the template what is for parts that the plugin does not have. `// with tab` behind a line is about that line,
 * on a line of its own about all until `// end`, and at the top of a file about the file. `// with page or tab, no route` names several.
 * @param {string} text
 * @param {string[]} parts Those that the plugin has.
 * @returns {string | undefined} Nothing for a file that the plugin does not have.
 */
export function keepParts(text, parts) {
  /** @type {boolean[]} */
  const regions = []
  const kept = text.split('\n').flatMap((line) => {
    const [mark, conditions = ''] = open.exec(line) ?? []
    const before = mark === undefined ? line : line.slice(0, -mark.length).trimEnd()
    if (close.test(line)) regions.pop()
    else if (mark !== undefined && before === '') regions.push(isMet(conditions, parts))
    else if (regions.every(Boolean) && (mark === undefined || isMet(conditions, parts))) return before
    return []
  })
  const rest = kept.join('\n')
  return rest.trim() === '' ? undefined : rest
}

/**
 * @param {string} conditions
 * @param {string[]} parts
 */
const isMet = (conditions, parts) =>
  conditions
    .split(', ')
    .every((one) =>
      one.startsWith('no ') ? !parts.includes(one.slice(3)) : one.split(' or ').some((part) => parts.includes(part)),
    )
