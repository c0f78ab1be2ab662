import styles from './CopyButton.module.css'
import { Icon } from './Icon'
import { useCopy } from './useCopy'
import { VisuallyHidden } from './VisuallyHidden'

interface CopyButtonProps {
  /** What goes to the clipboard. */
  text: string
  /** What the button does, for its tooltip and for those who listen: "Copy reference". */
  label?: string
}

/**
 * Copies a text and says so.
 *
 * ```tsx
 * <CopyButton text={ref} label="Copy reference" />
 * ```
 */
export function CopyButton({ text, label = 'Copy' }: CopyButtonProps) {
  const { copy, outcome } = useCopy()
  return (
    <button type="button" className={styles.button} title={label} data-outcome={outcome} onClick={() => copy(text)}>
      <Icon name={outcome === 'copied' ? 'check' : outcome === 'failed' ? 'alert-triangle' : 'copy'} size={15} />
      <VisuallyHidden>{label}</VisuallyHidden>
    </button>
  )
}
