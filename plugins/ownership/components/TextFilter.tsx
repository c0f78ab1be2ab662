import { SearchInput, useTypedText } from '@callboard/ui'
import styles from './TextFilter.module.css'

interface Props {
  label: string
  text: string
  /** Called after a short pause. */
  onChange: (text: string) => void
}

/** Text that narrows what stands below. */
export function TextFilter({ label, text, onChange }: Props) {
  const [typed, setTyped] = useTypedText(text, onChange)
  return (
    <search className={styles.filter}>
      <SearchInput label={label} value={typed} onChange={setTyped} />
    </search>
  )
}
