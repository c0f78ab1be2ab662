import { z } from 'zod'
import { type ColourName, type Colours, colourNames, type ThemeName } from './colours'
import { type HardToRead, hardToRead } from './hardToRead'
import { withShades } from './withShades'

const asColour = "must be a colour in quotes, such as '#27489b': without them YAML takes it for a comment"

const Colour = z.preprocess(
  // YAML reads `accent: #27489b` as a comment after nothing.
  (value) => (value === null ? '' : value),
  z
    .string()
    // What cannot be read on what is asked only of colours.
    .regex(/^#[0-9a-f]{6}$/i, { message: asColour, abort: true })
    .toLowerCase(),
)

const Given = z.strictObject(
  Object.fromEntries(colourNames.map((name) => [name, z.exactOptional(Colour)])) as Record<
    ColourName,
    z.ZodExactOptional<typeof Colour>
  >,
)

/**
 * `app.theme`: the colours of an organisation, over the portal's own. Refused where something could not be read any more. Gives what
 * differs in each theme, with the shades that follow from an accent.
 */
export const OrganisationTheme = z
  .strictObject({ light: z.exactOptional(Given), dark: z.exactOptional(Given) })
  .superRefine((theme, context) => {
    for (const [name, given] of themesOf(theme))
      for (const problem of hardToRead(name, given))
        context.addIssue({ code: 'custom', path: [name, problem.colour], message: inWords(problem, given) })
  })
  .transform((theme) => Object.fromEntries(themesOf(theme).map(([name, given]) => [name, differing(name, given)])))

const themesOf = (themes: Partial<Record<ThemeName, Partial<Colours>>>) =>
  Object.entries(themes) as Array<[ThemeName, Partial<Colours>]>

function differing(theme: ThemeName, given: Partial<Colours>): Record<string, string> {
  const own = withShades(theme, {})
  const all = Object.entries(withShades(theme, given)) as Array<[ColourName, string]>
  return Object.fromEntries(all.filter(([name, colour]) => colour !== own[name]))
}

function inWords({ colour, text, ground, ratio, least, instead }: HardToRead, given: Partial<Colours>): string {
  const what = `${given[colour]} makes '${text}' hard to read on '${ground}': a contrast of ${ratio.toFixed(1)}, where ${least} is needed`
  return instead ? `${what}. The nearest shade that would do is '${instead}'.` : `${what}. No shade of it would do.`
}
