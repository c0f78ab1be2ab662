import { useUser } from '@callboard/plugin-api/frontend'
import { Avatar, Card, EntityLink } from '@callboard/ui'
import styles from './AccountCard.module.css'

/** Who the portal takes one for: by what it finds what is one's own. */
export function AccountCard() {
  const { ref, name, picture, email, groups, isGuest } = useUser()
  return (
    <Card title="You">
      <div className={styles.person}>
        <Avatar name={name} picture={picture} size={40} />
        <div>
          <EntityLink entityRef={ref} title={name} plain />
          <div className={styles.facts}>
            <code>{ref}</code>
            {email && <span>{email}</span>}
          </div>
        </div>
      </div>
      {isGuest && (
        <p className={styles.note}>
          You came in as a guest, as everybody does who has not signed in: stars and views are shared with all guests,
          and what you choose here is kept in this browser.
        </p>
      )}
      <h3 className={styles.heading}>Your groups</h3>
      {groups.length === 0 ? (
        <p className={styles.note}>
          None. Groups are those that your user in the catalog is a member of, and those above them: what they own is
          yours.
        </p>
      ) : (
        <ul className={styles.groups}>
          {groups.map((group) => (
            <li key={group}>
              <EntityLink entityRef={group} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
