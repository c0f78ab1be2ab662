import type { IconName } from '@callboard/catalog-model'
import tabler from '@iconify-json/tabler/icons.json'
import { drawings } from './drawings'

export type { IconName }

/** Whether there is an icon of that name. */
export const isIconName = (name: string): name is IconName => Object.hasOwn(drawings, name)

/** How an icon is drawn: along one path, on a square of 24. */
export interface Drawing {
  path: string
  isFilled: boolean
}

const known = new Map<IconName, Drawing>()

/** Its own paths as one: each element of a page costs the browser time, and a list shows a hundred icons. */
export function drawingOf(name: IconName): Drawing {
  const drawn = known.get(name) ?? read(tabler.icons[drawings[name]].body)
  known.set(name, drawn)
  return drawn
}

function read(body: string): Drawing {
  const paths = Array.from(body.matchAll(/ d="([^"]*)"/g), ([, path]) => path)
  // A path may begin relative to where it begins itself, which is the corner.
  return { path: paths.join('M0 0'), isFilled: body.includes('fill="currentColor"') }
}
