import type { PaletteScope } from '@callboard/plugin-api/frontend'

/** What was typed into the palette: a sign that narrows it, and the text. */
export interface Typed {
  text: string
  /** `>` for what can be done, or the sign of a scope. */
  prefix?: string | undefined
  scope?: PaletteScope | undefined
}

export const commandsOnly = '>'

export function readTyped(typed: string, scopes: PaletteScope[]): Typed {
  const begun = typed.trimStart()
  const scope = scopes.find(({ prefix }) => begun.startsWith(prefix))
  const prefix = begun.startsWith(commandsOnly) ? commandsOnly : scope?.prefix
  return prefix ? { text: begun.slice(prefix.length).trim(), prefix, scope } : { text: begun.trim() }
}
