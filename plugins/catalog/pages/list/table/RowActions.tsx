import { CopyButton, Icon, IconButton, Menu, useCopy } from '@callboard/ui'
import type { ListedEntity } from '../../../shapes/EntityList'
import { StarButton } from '../../../stars/StarButton'
import { useStars } from '../../../stars/useStars'
import styles from './RowActions.module.css'
import { RowLinks, useRowLinks } from './RowLinks'

interface Props {
  entity: ListedEntity
  onPeek: () => void
}

/** What can be done with the row that is pointed at or has the focus: over its description, so that its name stays to be read. */
export function RowActions({ entity, onPeek }: Props) {
  return (
    <div className={styles.end}>
      <div className={styles.actions}>
        <StarButton entity={{ ref: entity.ref, title: entity.title ?? entity.name }} />
        <CopyButton text={entity.ref} label="Copy reference" />
        <RowLinks entity={entity} />
        <IconButton icon="eye" label={`Peek at ${entity.title ?? entity.name}`} onClick={onPeek} />
      </div>
    </div>
  )
}

/** The same behind one button, where the name needs the room, or nothing is pointed at. */
export function RowMenu({ entity, onPeek }: Props) {
  const { isStarred, toggle } = useStars()
  const { copy } = useCopy()
  const title = entity.title ?? entity.name
  const links = useRowLinks(entity)
  return (
    <div className={`${styles.end} ${styles.menu}`}>
      <Menu
        trigger={<IconButton icon="dots" label={`Actions for ${title}`} />}
        items={[
          { title: 'Peek', icon: 'eye', onSelect: onPeek },
          {
            title: isStarred(entity.ref) ? 'Take off the star' : 'Star',
            icon: 'star',
            onSelect: () => toggle({ ref: entity.ref, title }),
          },
          { title: 'Copy reference', icon: 'copy', onSelect: () => void copy(entity.ref, entity.ref) },
          ...links,
        ]}
      />
    </div>
  )
}

export const StarMark = () => <Icon name="star-filled" size={14} className={styles.star} />
