/** Whether an address is one of a page that is declared as `/docs/:namespace/*`. */
export function isPathOf(pattern: string, path: string): boolean {
  const parts = pattern.replace(/\/\*$/, '').replace(/:\w+/g, '[^/]+')
  return new RegExp(`^${parts}${pattern.endsWith('/*') ? '(/.*)?' : ''}$`).test(path)
}

export const hasParameters = (pattern: string) => /[:*]/.test(pattern)

/** An address of the page behind which there is nothing. */
export const nowhere = (pattern: string) => pattern.replace(/\/\*$/, '').replace(/:\w+/g, 'nothing-of-the-kind')
