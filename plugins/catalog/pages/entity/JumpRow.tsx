import type { Entity } from '@callboard/plugin-api'
import { Icon } from '@callboard/ui'
import { iconOfLink } from './iconOfLink'
import styles from './JumpRow.module.css'
import { linksOf, linkTitle, sourceUrl } from './links'

/** More than this stand in the card of links. */
const limit = 7

/** Where people go next: the source, then the links of the entity, each in a new tab. */
export function JumpRow({ entity }: { entity: Entity }) {
  const source = sourceUrl(entity)
  const links = linksOf(entity)
  if (!source && links.length === 0) return null
  return (
    <ul className={styles.jumps} aria-label="Links">
      {source && <Jump url={source} icon="code" title="View source" />}
      {links.slice(0, limit).map((link) => (
        <Jump key={link.url} url={link.url} icon={iconOfLink(link)} title={linkTitle(link)} />
      ))}
    </ul>
  )
}

function Jump({ url, icon, title }: { url: string; icon: string; title: string }) {
  return (
    <li>
      <a className={styles.jump} href={url} target="_blank" rel="noreferrer">
        <Icon name={icon} size={15} />
        <span className={styles.title}>{title}</span>
      </a>
    </li>
  )
}
