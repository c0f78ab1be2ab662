import { Icon } from '@callboard/ui'
import type { HttpOperation } from '../plugin'
import { Contents } from './Contents'
import { Description } from './Description'
import { ParameterTable } from './ParameterTable'
import styles from './Status.module.css'

/** One answer; a success is unfolded, since it is what people came for. */
export function Status({ response }: { response: HttpOperation['responses'][number] }) {
  const { status, description, headers, contents } = response
  const head = (
    <>
      <span className={styles.status} data-tone={toneOf(status)}>
        {status}
      </span>
      <span className={styles.said}>
        <Description html={description} small />
      </span>
    </>
  )
  if (headers.length === 0 && contents.length === 0) return <div className={styles.head}>{head}</div>
  return (
    <details className={styles.response} open={/^2/.test(status)}>
      <summary className={styles.head}>
        {head}
        <Icon name="chevron-right" size={14} className={styles.chevron} />
      </summary>
      <div className={styles.body}>
        <Contents contents={contents} />
        {headers.length > 0 && (
          <>
            <p className={styles.title}>Headers</p>
            <ParameterTable label={`Headers of ${status}`} parameters={headers} />
          </>
        )}
      </div>
    </details>
  )
}

function toneOf(status: string) {
  if (/^2/.test(status)) return 'good'
  if (/^[45]/.test(status)) return 'bad'
  return undefined
}
