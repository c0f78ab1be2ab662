import { EntitiesAt, HoverPanel, Icon } from '@callboard/ui'
import { type ReactNode, useContext } from 'react'
import styles from './OriginMark.module.css'

interface Props {
  /** What it is beside, for those who listen. */
  name: string
  /** Read when it opens. */
  children: ReactNode
}

/**
 * A small mark beside a value: whoever points at it, or comes to it with Tab, is told where the value is from. Not on pages of the
 * past, of which the files of today say nothing.
 */
export function OriginMark({ name, children }: Props) {
  if (useContext(EntitiesAt)) return null
  return (
    <span className={styles.mark}>
      <HoverPanel label={`Where the ${name} came from`} trigger={<Icon name="info" size={14} />}>
        {children}
      </HoverPanel>
    </span>
  )
}
