import { TickBox } from '@callboard/ui'
import type { ComponentProps } from 'react'
import styles from './ChoiceBox.module.css'

/** Chooses a row, or all of them. */
export const ChoiceBox = (props: ComponentProps<typeof TickBox>) => (
  <div className={styles.box}>
    <TickBox {...props} />
  </div>
)
