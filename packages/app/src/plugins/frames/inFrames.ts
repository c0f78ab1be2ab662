import type { Bootstrap, Plugin, Shown } from '@callboard/plugin-api'
import type { AnyFrontend, EntityProps } from '@callboard/plugin-api/frontend'
import type { FramedKey } from '../../frame/messages'

type Described = Bootstrap['plugins'][number]

/** What a plugin shows whose code runs in frames alone: each part is a frame, and what cannot be one it does not have. */
export function inFrames(plugin: Described, { nav, pages, entityTabs, entityCards, homeCards }: Shown): AnyFrontend {
  const load = (key: FramedKey, id: string) => async () => {
    const { partOf } = await import('./PluginFrame')
    return { default: partOf(plugin, key, id) }
  }
  const framed =
    <Item extends { id: string }>(key: FramedKey) =>
    (item: Item) => ({ ...item, load: load(key, item.id) as () => Promise<{ default: React.ComponentType<never> }> })
  refuseOthersPlaces(plugin, pages)
  return {
    plugin: contractOf(plugin),
    nav,
    pages: pages.map(framed('pages')),
    entityTabs: entityTabs.map(framed('entityTabs')),
    entityCards: entityCards.map(framed('entityCards')),
    homeCards: homeCards.map(framed('homeCards')),
  } as AnyFrontend
}

/** @throws Error for a page that would stand in the place of another plugin's */
function refuseOthersPlaces({ id }: Described, pages: Shown['pages']) {
  const elsewhere = pages.find(({ path }) => path !== `/${id}` && !path.startsWith(`/${id}/`))
  if (elsewhere)
    throw new Error(`Its page ${elsewhere.path} is not below /${id}, where those of a plugin in a frame have to be.`)
}

/** As far as the page has to know it: its routes are called from within the frames. */
const contractOf = ({ id, title, description }: Described): Plugin => ({
  ...{ id, title, description },
  ...{ permissions: {}, rules: {}, kinds: {}, kindFields: {}, search: {}, events: {}, live: {}, routes: {}, raw: {} },
})

/** What a part in a frame may be given. */
export type PartProps = Partial<EntityProps>
