import { useNotify } from '@callboard/ui'
import type { ListedEntity } from '../../../shapes/EntityList'

/** Opens the file of an entity where it is changed, in a tab of its own, or says that there is no such place in the web. */
export function useEditFile() {
  const notify = useNotify()
  return ({ edit, title, name }: ListedEntity) => {
    if (edit) window.open(edit, '_blank', 'noopener,noreferrer')
    else
      notify(`The file of ${title ?? name} cannot be edited in the web. It is on its page, under YAML.`, {
        outcome: 'failed',
      })
  }
}
