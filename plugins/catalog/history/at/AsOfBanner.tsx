import { Button } from '@callboard/ui'
import type { ReactNode } from 'react'
import { Notice } from '../../components/Notice'

interface Props {
  at: string
  /** The same page today. */
  now: string
  children?: ReactNode
}

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' })

/** Says that the page shows the past, and leads back. */
export function AsOfBanner({ at, now, children }: Props) {
  const date = new Date(at)
  const shown = Number.isNaN(date.getTime()) ? at : time.format(date)
  return (
    <Notice
      tone="info"
      title={`As of ${shown}`}
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
