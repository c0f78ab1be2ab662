import { Breakable, CodeInText } from '@callboard/ui'
import { Link } from 'react-router'
import { Notice } from '../../components/Notice'
import type { Plan } from '../../plugin'
import styles from './FolderGiven.module.css'
import { RepositoryFile } from './maker/RepositoryFile'

interface Props {
  target: string
  message: string
  addresses: Plan['instead']
}

/** The address is that of a repository or a folder: what could be registered from there, each one click away, or a file to begin with. */
export function FolderGiven({ target, message, addresses }: Props) {
  return (
    <>
      <Notice tone="info" title="This is the address of a folder, not of a file">
        <p>
          <CodeInText>{message}</CodeInText>
        </p>
        {addresses.length > 0 && <Addresses addresses={addresses} />}
      </Notice>
      {addresses.length === 0 && <RepositoryFile target={target} />}
    </>
  )
}

const Addresses = ({ addresses }: Pick<Props, 'addresses'>) => (
  <ul className={styles.addresses}>
    {addresses.map((address) => (
      <li key={address}>
        <Link to={`?${new URLSearchParams({ target: address })}`}>
          <Breakable>{address}</Breakable>
        </Link>
        {address.includes('*') && <span className={styles.note}>all of them, and those that come later</span>}
      </li>
    ))}
  </ul>
)
