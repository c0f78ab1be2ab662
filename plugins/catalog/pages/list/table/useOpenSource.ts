import { useNotify } from '@callboard/ui'
import type { ListedEntity } from '../../../shapes/EntityList'

/** Opens the file of an entity where it is kept, in a tab of its own, or says that it is nowhere in the web. */
export function useOpenSource() {
  const notify = useNotify()
  return ({ source, title, name }: ListedEntity) => {
    if (source) window.open(source, '_blank', 'noopener,noreferrer')
    else
      notify(`The source of ${title ?? name} has no address in the web. Its file is on its page, under YAML.`, {
        outcome: 'failed',
      })
  }
}
