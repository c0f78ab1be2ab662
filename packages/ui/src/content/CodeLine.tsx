import { adviceOf, isWebUrl, type Problem } from '@callboard/catalog-model'
import styles from './CodeBlock.module.css'
import { CodeInText } from './CodeInText'
import { Icon } from './Icon'
import { VisuallyHidden } from './VisuallyHidden'

/** Something to say about a line; a `Problem` of the catalog is one. */
export interface LineNote extends Pick<Problem, 'level' | 'message' | 'fix'> {
  /** From 1. */
  line: number
}

interface LineProps {
  number: number
  text: string
  html: string | undefined
  isMarked: boolean
  level: LineNote['level'] | undefined
  /** Where the line is seen elsewhere. */
  url?: string | null | undefined
  target?: React.RefObject<HTMLDivElement | null>
}

/** A line of a `CodeBlock`, marked and coloured by the worst that is said of it. */
export function CodeLine({ number, text, html, isMarked, level, url, target }: LineProps) {
  return (
    <div ref={target} className={styles.line} data-marked={isMarked || undefined} data-level={level}>
      {url && isWebUrl(url) ? (
        // Not a stop of Tab: a file has hundreds of them.
        <a href={url} target="_blank" rel="noreferrer" className={styles.number} data-number={number} tabIndex={-1}>
          <VisuallyHidden>Line {number} at its source</VisuallyHidden>
        </a>
      ) : (
        <span className={styles.number} data-number={number} />
      )}
      {html && text ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped by those who make it
        <code className={styles.text} dangerouslySetInnerHTML={{ __html: html }} />
      ) : (
        <code className={styles.text}>{text || ' '}</code>
      )}
    </div>
  )
}

const icons = { error: 'alert-circle', warning: 'alert-triangle', info: 'info' } as const

/** What is said of a line, below it. */
export function Note({ level, message, fix }: LineNote) {
  const advice = adviceOf({ message, fix })
  return (
    <div className={styles.note} data-level={level}>
      <Icon name={icons[level]} size={15} />
      <span>
        <CodeInText>{message}</CodeInText>{' '}
        {advice && (
          <span className={styles.fix}>
            <CodeInText>{advice}</CodeInText>
          </span>
        )}
      </span>
    </div>
  )
}
