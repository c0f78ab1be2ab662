import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type Shown, shownQuery } from './shown'

interface Props {
  to: Shown
  className?: string | undefined
  title?: string
  isCurrent?: boolean
  children: ReactNode
}

/** Leads to another part of the same definition. What stands beside it stays where it is. */
export function ShowLink({ to, className, title, isCurrent, children }: Props) {
  return (
    <Link
      to={{ search: shownQuery(to) }}
      preventScrollReset
      className={className}
      title={title}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}
