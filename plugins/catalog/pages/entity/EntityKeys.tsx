import { type KeyBinding, useKeys, useKnown } from '@callboard/plugin-api/frontend'
import { useCopy } from '@callboard/ui'
import { useNavigate } from 'react-router'
import { catalog, type EntityDescription } from '../../plugin'
import { useStars } from '../../stars/useStars'
import { mostJumps } from './JumpRow'
import { editUrl } from './links'
import { neighboursIn } from './neighboursIn'
import { tabPath } from './useEntityAddress'
import { useJumps } from './useJumps'

/** The keys of an entity's page. Draws nothing. */
export function EntityKeys({ description: { entity, summary }, tab }: { description: EntityDescription; tab: string }) {
  const navigate = useNavigate()
  const { copy } = useCopy()
  const { isStarred, toggle } = useStars()
  const lists = useKnown(catalog.routes.list)
  const further = useKnown(catalog.routes.rows)
  const jumps = useJumps(entity).slice(0, mostJumps)
  const edit = editUrl(entity)
  const step = (by: 'previous' | 'next') => () => {
    const ref = neighboursIn([...lists(), ...further()], summary.ref)[by]
    if (ref) navigate(tabPath(ref, tab))
  }
  const starrable = { ref: summary.ref, title: summary.title ?? summary.name }
  const bindings: KeyBinding[] = [
    { keys: 's', title: isStarred(summary.ref) ? 'Remove the star' : 'Star', run: () => toggle(starrable) },
    { keys: 'y', title: 'Copy the reference', run: () => void copy(summary.ref, summary.ref) },
    { keys: '.', title: 'Actions', run: openActions },
    ...(edit ? [{ keys: 'e', title: 'Edit the file', run: () => open(edit) }] : []),
    { keys: '[', title: 'Previous of the list', run: step('previous') },
    { keys: ']', title: 'Next of the list', run: step('next') },
    ...jumps.map(({ title, url, host }, index) => ({
      keys: String(index + 1),
      title,
      run: () => (host ? open(url) : void navigate(url)),
    })),
  ]
  useKeys(bindings, { group: 'Entity' })
  return null
}

const open = (url: string) => void window.open(url, '_blank', 'noopener,noreferrer')

// The one in the line on top of the window comes first, where that is shown.
const openActions = () => document.querySelector<HTMLElement>('main [aria-label="More actions"]')?.click()
