import type { ColourName, Colours, ThemeName } from './colours'
import { contrast, mix } from './contrast'
import { type Pair, pairs } from './pairs'
import { withShades } from './withShades'

/** A colour that an organisation gives, and what cannot be read because of it. */
export interface HardToRead {
  colour: ColourName
  text: ColourName
  ground: ColourName
  ratio: number
  least: number
  /** The nearest shade of it that would do, where there is one. */
  instead: string | undefined
}

/** Of each colour given the worst pair, where it is not what it needs to be. */
export function hardToRead(theme: ThemeName, given: Partial<Colours>): HardToRead[] {
  const all = withShades(theme, given)
  const found = pairs.flatMap((pair) => problemOf(pair, theme, given, all) ?? []).sort(byRatio)
  return [...new Map(found.toReversed().map((problem) => [problem.colour, problem])).values()].sort(byRatio)
}

const byRatio = (one: HardToRead, other: HardToRead) => one.ratio / one.least - other.ratio / other.least

function problemOf(
  [text, ground, least]: Pair,
  theme: ThemeName,
  given: Partial<Colours>,
  all: Colours,
): HardToRead | undefined {
  const colour = [text, ground].find((name) => given[name])
  const ratio = contrast(all[text], all[ground])
  if (!colour || ratio >= least) return undefined
  return { colour, text, ground, ratio, least, instead: readableShade(colour, theme, given) }
}

/** Darker or lighter, by as little as will do. */
function readableShade(colour: ColourName, theme: ThemeName, given: Partial<Colours>): string | undefined {
  const own = given[colour] ?? ''
  const shades = Array.from({ length: 50 }, (_, step) =>
    ['#000000', '#ffffff'].map((end) => mix(own, end, (step + 1) / 50)),
  )
  return shades.flat().find((shade) => isReadable(colour, withShades(theme, { ...given, [colour]: shade })))
}

const isReadable = (colour: ColourName, all: Colours) =>
  pairs
    .filter(([text, ground]) => text === colour || ground === colour)
    .every(([text, ground, least]) => contrast(all[text], all[ground]) >= least)
