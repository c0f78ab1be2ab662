/**
 * Replaces `${NAME}` and `${NAME:-default}` in a text; `$${NAME}` stays as `${NAME}`. As in a shell, the default also
 * stands in for a variable that is empty.
 */
export function substituteVariables(
  text: string,
  env: Record<string, string | undefined>,
): { text: string; missing: string[] } {
  const missing: string[] = []
  const replaced = text.replace(/(\$?)\$\{([^{}]*)\}/g, (whole, escaped: string, inner: string) => {
    if (escaped) return whole.slice(1)
    const [name = '', ...rest] = inner.split(':-')
    const value = env[name.trim()]
    if (rest.length > 0) return value || rest.join(':-')
    if (value === undefined) missing.push(name.trim())
    return value ?? ''
  })
  return { text: replaced, missing }
}
