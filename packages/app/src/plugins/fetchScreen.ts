import type { Bootstrap } from '@callboard/plugin-api'
import type { AnyFrontend } from '@callboard/plugin-api/frontend'

type Screen = NonNullable<Bootstrap['plugins'][number]['screen']>

/** Fetches the half in the browser of an installed plugin, with its styles, which may come a little later. */
export function fetchScreen({ script, styles }: Screen): Promise<{ default: AnyFrontend }> {
  // A frame is of no origin: without asking as another one, it would get none.
  for (const href of styles)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href }))
  return import(/* @vite-ignore */ script)
}
