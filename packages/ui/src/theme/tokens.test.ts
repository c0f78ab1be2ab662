import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

const codeKinds = [...new Set([...css.matchAll(/--(code-\w+):/g)].map(([, name]) => name ?? ''))]
const grounds = ['paper', 'surface', 'sunken', 'hover']
const pairs = [
  ...grounds.flatMap((ground) => ['ink', 'ink-soft', 'ink-faint', 'accent'].map((text) => [text, ground] as const)),
  ...['accent', 'good', 'warn', 'bad'].map((tone) => [tone, `${tone}-soft`] as const),
  ...['accent', 'accent-hover', 'bad'].map((ground) => ['on-accent', ground] as const),
  // On its ground, in a marked line, and in one that something is wrong with.
  ...codeKinds.flatMap((kind) =>
    ['sunken', 'surface', 'brass-soft', 'bad-soft', 'warn-soft'].map((ground) => [kind, ground] as const),
  ),
  ['brass-ink', 'brass-soft'] as const,
  ['ink', 'brass-soft'] as const,
  ['ink-soft', 'bad-soft'] as const,
  ['ink', 'bad-soft'] as const,
]

for (const theme of ['light', 'dark']) {
  const tokens = tokensOf(theme)

  test.each(pairs)(`in the ${theme} theme, %s can be read on %s`, (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'surface', 'sunken'])(
    `in the ${theme} theme, the frame of a control can be seen on %s`,
    (ground) => {
      expect(contrast(tokens['line-strong'], tokens[ground])).toBeGreaterThanOrEqual(3)
    },
  )
}

function tokensOf(theme: string): Record<string, string> {
  const block = css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name, value]) => [name, value]))
}

/** WCAG 2.2 contrast ratio. */
function contrast(one = '', other = ''): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
