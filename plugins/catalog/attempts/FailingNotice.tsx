import { CodeInText, RelativeTime } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Notice } from '../components/Notice'
import { TriedAgain } from './TriedAgain'

interface Props {
  title: string
  /** When it began; null where that is not known. */
  since: string | null
  why: string
  nextReadAt: string | null
  /** It was never read. */
  isNew?: boolean
  /** What somebody may do about it. */
  children: ReactNode
  actions?: ReactNode
}

/** Something that cannot be read: since when and why, when it is tried next, and what to do. */
export function FailingNotice({ title, since, why, nextReadAt, isNew, children, actions }: Props) {
  return (
    <Notice tone="warn" title={title} actions={actions}>
      <p>
        <CodeInText>{why}</CodeInText>
      </p>
      <p>
        {since && (
          <>
            It first failed <RelativeTime at={since} />.{' '}
          </>
        )}
        <TriedAgain nextReadAt={nextReadAt} isNew={isNew} /> {children}
      </p>
    </Notice>
  )
}
