import { Button } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Notice } from '../../components/Notice'
import { inWords } from './inWords'

interface Props {
  at: string
  /** The same page today. */
  now: string
  children?: ReactNode
}

/** Says that the page shows the past, and leads back. */
export function AsOfBanner({ at, now, children }: Props) {
  return (
    <Notice
      tone="info"
      title={`As of ${inWords(at)}`}
      actions={
        <Button size="small" to={now}>
          Back to now
        </Button>
      }
    >
      {children}
    </Notice>
  )
}
