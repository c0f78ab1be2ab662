import { counted, pathOfRef } from '@callboard/plugin-api'
import { Avatar, ExternalLink, Icon, isIconName, OwnerChip } from '@callboard/ui'
import { Link } from 'react-router'
import { Chain } from '../components/Chain'
import { Faces } from '../components/Faces'
import type { Owner } from '../plugin'
import styles from './OwnerContact.module.css'

/** Who it is, what for, how to reach them, and who is behind it. */
export function OwnerContact({ owner }: { owner: Owner }) {
  const { ref, kind, title, description, email, links, picture, chain, members, memberCount } = owner
  return (
    <div className={styles.owner}>
      <div className={styles.name}>
        {kind === 'User' && <Avatar name={title} picture={picture} size={30} />}
        <span className={styles.title}>
          {kind === 'User' ? <Link to={pathOfRef(ref)}>{title}</Link> : <OwnerChip owner={ref} title={title} />}
        </span>
        <Chain groups={chain} label={`Groups above ${title}`} />
      </div>
      {description && <p className={styles.description}>{description}</p>}
      {(email || links.length > 0) && (
        <ul className={styles.contacts} aria-label={`How to reach ${title}`}>
          {email?.includes('@') && (
            <li>
              <a className={styles.email} href={`mailto:${email}`}>
                <Icon name="email" /> <span>{email}</span>
              </a>
            </li>
          )}
          {links.map(({ url, title, icon }) => (
            <li key={url}>
              <ExternalLink href={url} icon={icon && isIconName(icon) ? icon : 'link'}>
                {title}
              </ExternalLink>
            </li>
          ))}
        </ul>
      )}
      {memberCount > 0 && (
        <div className={styles.people}>
          <Faces people={members} />
          <Link className={styles.count} to={`${pathOfRef(ref)}/members`}>
            {counted(memberCount, 'person', 'people')}
          </Link>
        </div>
      )}
    </div>
  )
}
