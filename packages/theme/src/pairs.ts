import { type ColourName, colourNames } from './colours'

/** What stands on what, and the contrast that it needs: 4.5 for text, 3 for the frame of a control (WCAG 2.2, 1.4.3 and 1.4.11). */
export type Pair = readonly [text: ColourName, ground: ColourName, least: number]

const codeKinds = colourNames.filter((name) => name.startsWith('code-'))

const text = (names: ColourName[], grounds: ColourName[]): Pair[] =>
  names.flatMap((name) => grounds.map((ground) => [name, ground, 4.5] as const))

export const pairs: Pair[] = [
  ...text(['ink', 'ink-soft', 'ink-faint', 'accent'], ['paper', 'surface', 'sunken', 'hover']),
  ...text(['accent'], ['accent-soft']),
  ...text(['good'], ['good-soft']),
  ...text(['warn'], ['warn-soft']),
  ...text(['bad'], ['bad-soft']),
  ...text(['on-accent'], ['accent', 'accent-hover', 'bad']),
  // On its ground, in a marked line, and in one that something is wrong with.
  ...text(codeKinds, ['sunken', 'surface', 'brass-soft', 'bad-soft', 'warn-soft']),
  ...text(['ink', 'brass-ink'], ['brass-soft']),
  ...text(['ink', 'ink-soft'], ['bad-soft']),
  ...(['paper', 'surface', 'sunken'] as const).map((ground) => ['line-strong', ground, 3] as const),
]
