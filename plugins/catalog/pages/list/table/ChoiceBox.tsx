import type { ComponentProps } from 'react'
import styles from './ChoiceBox.module.css'

/** Chooses a row, or all of them. */
export const ChoiceBox = (props: ComponentProps<'input'>) => <input {...props} type="checkbox" className={styles.box} />
