import { Icon, VisuallyHidden } from '@callboard/ui'
import { Link } from 'react-router'
import styles from './JumpRow.module.css'
import type { Jump } from './jumpsOf'

/** As many as have a key; the card of links has all. */
export const mostJumps = 9

/** Where people go next, each with the key that goes there; what is outside opens in a new tab. */
export function JumpRow({ jumps }: { jumps: Jump[] }) {
  if (jumps.length === 0) return null
  return (
    <ul className={styles.jumps} aria-label="Links">
      {jumps.slice(0, mostJumps).map((jump, index) => (
        <li key={jump.url}>
          <JumpLink jump={jump} number={index + 1} />
        </li>
      ))}
    </ul>
  )
}

function JumpLink({ jump: { url, icon, title, host }, number }: { jump: Jump; number: number }) {
  const look = { className: styles.jump ?? '', title: host ?? title, 'aria-keyshortcuts': String(number) }
  const content = (
    <>
      <Icon name={icon} size={15} />
      <span className={styles.title}>{title}</span>
      <span className={styles.key} aria-hidden="true">
        {number}
      </span>
    </>
  )
  if (!host)
    return (
      <Link {...look} to={url} preventScrollReset>
        {content}
      </Link>
    )
  return (
    <a {...look} href={url} target="_blank" rel="noreferrer">
      {content}
      <VisuallyHidden>, {host}, in a new tab</VisuallyHidden>
    </a>
  )
}
