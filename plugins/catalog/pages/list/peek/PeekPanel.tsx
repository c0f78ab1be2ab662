import { parseEntityRef } from '@callboard/catalog-model'
import { lazyOf, useKinds } from '@callboard/plugin-api/frontend'
import { IconButton, Modal, SkeletonText } from '@callboard/ui'
import { loadPeek } from './loadPeek'
import styles from './PeekPanel.module.css'
import { useOnNarrow } from './useOnNarrow'

interface Props {
  entityRef: string
  at: string | undefined
  onClose: () => void
}

const Content = lazyOf(loadPeek)

/** An entity beside the list, or where there is no room, over it. The list can be used on while it stands beside. */
export function PeekPanel({ entityRef, at, onClose }: Props) {
  const isNarrow = useOnNarrow()
  const { singularOf } = useKindWord()
  const { kind, name } = parseEntityRef(entityRef)
  const title = `${singularOf(kind)} ${name}`
  if (isNarrow)
    return (
      <Modal title={title} opened onClose={onClose}>
        <Content entityRef={entityRef} at={at} fallback={<SkeletonText />} />
      </Modal>
    )
  return (
    <aside className={styles.panel} aria-label={`Peek: ${title}`}>
      <div className={styles.close}>
        <IconButton icon="x" label="Close the peek" onClick={onClose} />
      </div>
      <Content entityRef={entityRef} at={at} fallback={<SkeletonText />} />
    </aside>
  )
}

function useKindWord() {
  const { findKind } = useKinds()
  return { singularOf: (kind: string) => findKind(kind)?.name ?? kind }
}
