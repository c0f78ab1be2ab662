import { type Colours, colours, type ThemeName } from './colours'
import { contrast, mix } from './contrast'

/** A theme as an organisation has it: its colours over the portal's own, and where it gives an accent, the shades that belong to that. */
export function withShades(theme: ThemeName, given: Partial<Colours>): Colours {
  const base = { ...colours[theme], ...given }
  return given.accent ? { ...base, ...shadesOf(given.accent, base), ...given } : base
}

function shadesOf(accent: string, { ink, surface }: Colours): Partial<Colours> {
  return {
    'accent-hover': mix(accent, ink, 0.25),
    'accent-soft': palest(accent, surface),
    'on-accent': moreReadable(accent, ['#ffffff', '#0f1520']),
  }
}

/** So much of the accent in the ground as leaves the accent readable on it. */
function palest(accent: string, surface: string): string {
  const shares = [0.14, 0.12, 0.1, 0.08, 0.06, 0.04, 0.02]
  const isReadable = (ground: string) => contrast(accent, ground) >= 4.5
  return shares.map((share) => mix(surface, accent, share)).find(isReadable) ?? surface
}

const moreReadable = (ground: string, texts: [string, string]) =>
  texts.reduce((best, text) => (contrast(text, ground) > contrast(best, ground) ? text : best))
