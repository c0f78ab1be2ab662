import { CodeInText, RelativeTime } from '@callboard/ui'
import type { ReactNode } from 'react'
import { NextRead } from '../components/NextRead'
import { Notice } from '../components/Notice'

interface Props {
  title: string
  /** When it began; null where that is not known. */
  since: string | null
  why: string
  nextReadAt: string | null
  /** It was never read, so that there is nothing to be kept. */
  isNew?: boolean
  /** What somebody may do about it. */
  children: ReactNode
  actions?: ReactNode
}

/** Something that cannot be read: since when and why, when it is tried next, and what to do. */
export function FailingNotice({ title, since, why, nextReadAt, isNew = false, children, actions }: Props) {
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
        {isNew ? 'Nothing was read yet' : 'What was read last is kept'}
        {nextReadAt && (
          <>
            ; <NextRead at={nextReadAt} /> it is tried again
          </>
        )}
        . {children}
      </p>
    </Notice>
  )
}
