import { IconButton } from '@callboard/ui'
import styles from './Drawing.module.css'
import type { Viewport } from './useViewport'

/** What wheel, fingers and keys do, for whoever has a pointer and nothing else. */
export const ViewButtons = ({ viewport }: { viewport: Viewport }) => (
  <fieldset className={styles.buttons} aria-label="View">
    <IconButton icon="plus" label="Nearer" onClick={() => viewport.zoom(1.25)} />
    <IconButton icon="minus" label="Farther" onClick={() => viewport.zoom(0.8)} />
    <IconButton icon="desktop" label="Fit into view" onClick={viewport.fit} />
  </fieldset>
)
