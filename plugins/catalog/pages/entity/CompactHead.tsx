import { Badge, CopyButton, Icon, LifecycleBadge, OwnerChip } from '@callboard/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { EntityDescription } from '../../plugin'
import styles from './CompactHead.module.css'
import { countOfProblems } from './countOfProblems'
import { tabPath } from './useEntityAddress'

interface Props {
  /** Absent until it is there. */
  description: EntityDescription | undefined
  icon: ReactNode
  actions: ReactNode
  /** The whole page. */
  children: ReactNode
}

/**
 * What the head of the page says, in one line of 48 px, on top of the window once the head has left it. It takes no room of its own, so
 * that nothing moves when it comes.
 */
export function CompactHead({ description, icon, actions, children }: Props) {
  const head = useRef<HTMLDivElement>(null)
  const isGone = useIsGone(head)
  useStickyHead()
  return (
    <div className={styles.frame}>
      <div ref={head} className={styles.head} />
      <div className={styles.place}>
        {isGone && description && <Line description={description} icon={icon} actions={actions} />}
      </div>
      {children}
    </div>
  )
}

interface LineProps extends Omit<Props, 'children'> {
  description: EntityDescription
}

function Line({ description, icon, actions }: LineProps) {
  const { summary, problems } = description
  const { ref, kind, type, lifecycle, owner, ownerTitle } = summary
  return (
    <section className={styles.line} aria-label="In short">
      <span className={styles.title}>
        {icon}
        <strong>{summary.title ?? summary.name}</strong>
      </span>
      <span className={styles.ref}>
        <code>{ref}</code>
        <CopyButton text={ref} label="Copy reference" />
      </span>
      <span className={styles.wide}>
        <Badge>{type ? `${kind} · ${type}` : kind}</Badge>
      </span>
      {lifecycle && (
        <span className={styles.wide}>
          <LifecycleBadge lifecycle={lifecycle} />
        </span>
      )}
      {owner && (
        <span className={styles.owner}>
          <OwnerChip owner={owner} title={ownerTitle} />
        </span>
      )}
      {problems.length > 0 && (
        <Link className={styles.problems} to={tabPath(ref, 'yaml')}>
          <Icon name="alert-triangle" size={15} />
          {countOfProblems(problems.length)}
        </Link>
      )}
      <span className={styles.actions}>{actions}</span>
    </section>
  )
}

/** Says so of the whole page, for its styles: with `:has` the browser would look for it at every change of the page. */
function useStickyHead(): void {
  useEffect(() => {
    document.documentElement.setAttribute('data-sticky-head', '')
    return () => document.documentElement.removeAttribute('data-sticky-head')
  }, [])
}

/** Whether an element has left the window upwards. */
function useIsGone(element: { current: HTMLElement | null }): boolean {
  const [isGone, setGone] = useState(false)
  useEffect(() => {
    if (!element.current) return
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1)
      if (entry) setGone(!entry.isIntersecting && entry.boundingClientRect.bottom <= 0)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return isGone
}
