import { fromPointer } from '@callboard/catalog-model'
import { ErrorMessage, SkeletonText } from '@callboard/ui'
import styles from './Explained.module.css'
import type { ExplainedValue } from './Explanation'
import { OriginMark } from './OriginMark'
import { OriginText } from './OriginText'
import { useExplanation } from './useExplanation'

interface Props {
  entityRef: string
  /** What it is called, for those who listen. */
  name: string
  /** JSON pointer of the value; what is in a list or object is told one by one. */
  pointer: string
}

/** Where a value is from, beside it. Nothing is asked for before somebody wants to know. */
export const Explained = ({ name, ...rest }: Props) => (
  <OriginMark name={name}>
    <Answer {...rest} />
  </OriginMark>
)

/** As many as one takes in at a glance. */
const mostParts = 8

function Answer({ entityRef, pointer }: Omit<Props, 'name'>) {
  const { data, error } = useExplanation(entityRef)
  if (error) return <ErrorMessage error={error} />
  if (!data) return <SkeletonText lines={1} />
  const found = data.values.filter((value) => value.pointer === pointer || value.pointer.startsWith(`${pointer}/`))
  const originOf = ({ origin }: ExplainedValue) => (
    <OriginText entityRef={entityRef} file={data.place.file} origin={origin} />
  )
  const [first] = found
  if (!first) return <p>The file does not say it.</p>
  if (found.length === 1) return originOf(first)
  return (
    <dl className={styles.parts}>
      {found.slice(0, mostParts).map((value) => (
        <div key={value.pointer}>
          <dt>{partName(value, pointer)}</dt>
          <dd>{originOf(value)}</dd>
        </div>
      ))}
      {found.length > mostParts && <div>and {found.length - mostParts} more</div>}
    </dl>
  )
}

/** An item of a list by what it is, a field by its name. */
function partName({ pointer, value }: ExplainedValue, whole: string): string {
  const [part = '', ...rest] = fromPointer(pointer.slice(whole.length))
  return /^\d+$/.test(part) && rest.length === 0 ? String(value) : [part, ...rest].join('.')
}
