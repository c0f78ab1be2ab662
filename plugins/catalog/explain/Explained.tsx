import { ErrorMessage, HoverPanel, Icon, SkeletonText } from '@callboard/ui'
import styles from './Explained.module.css'
import { OriginText } from './OriginText'
import { useExplanation } from './useExplanation'

interface Props {
  entityRef: string
  /** What it is called, for those who listen. */
  name: string
  /** JSON pointer of the value; the first of a list or object stands for all. */
  pointer: string
}

/** A small mark beside a value that tells where it is from, when one points at it. Nothing is asked for before. */
export const Explained = ({ entityRef, name, pointer }: Props) => (
  <span className={styles.explained}>
    <HoverPanel label={`Where the ${name} is from`} trigger={<Icon name="info" size={14} />}>
      <Answer entityRef={entityRef} pointer={pointer} />
    </HoverPanel>
  </span>
)

function Answer({ entityRef, pointer }: Omit<Props, 'name'>) {
  const { data, error } = useExplanation(entityRef)
  if (error) return <ErrorMessage error={error} />
  if (!data) return <SkeletonText lines={1} />
  const found = data.values.find((value) => value.pointer === pointer || value.pointer.startsWith(`${pointer}/`))
  if (!found) return <p>The file does not say it.</p>
  return <OriginText entityRef={entityRef} file={data.place.file} origin={found.origin} />
}
