import styles from './KeyHint.module.css'

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform)

/**
 * The keys that do the same. `mod` is ⌘ on a Mac and Ctrl elsewhere.
 *
 * ```tsx
 * <KeyHint keys={['mod', 'K']} />
 * ```
 */
export function KeyHint({ keys }: { keys: string[] }) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {keys.map((key) => (
        <kbd key={key} className={styles.key}>
          {key === 'mod' ? (isMac ? '⌘' : 'Ctrl') : key}
        </kbd>
      ))}
    </span>
  )
}
