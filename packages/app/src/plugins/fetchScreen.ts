import type { Bootstrap } from '@callboard/plugin-api'
import type { AnyFrontend } from '@callboard/plugin-api/frontend'

type Screen = NonNullable<Bootstrap['plugins'][number]['screen']>

/** Fetches the half in the browser of an installed plugin, with its styles, which may come a little later. */
export function fetchScreen({ script, styles }: Screen): Promise<{ default: AnyFrontend }> {
  for (const href of styles)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }))
  return import(/* @vite-ignore */ script)
}
