import { useData } from '@callboard/plugin-api/frontend'
import { Button, Modal } from '@callboard/ui'
import { inputOf } from '../pages/entity/useEntityAddress'
import { catalog, type EntityDescription } from '../plugin'
import styles from './AliasesDialog.module.css'
import { AliasForm } from './AliasForm'
import { AliasRow } from './AliasRow'

interface Props {
  description: EntityDescription
  opened: boolean
  onClose: () => void
}

/** The former names of an entity, to add one or to take one away. */
export const AliasesDialog = ({ opened, ...props }: Props) => (opened ? <OpenDialog {...props} /> : null)

function OpenDialog({ description: { summary }, onClose }: Omit<Props, 'opened'>) {
  const { data: aliases = [] } = useData(catalog.routes.aliases, inputOf(summary.ref))
  return (
    <Modal
      title={`Former names of ${summary.title ?? summary.name}`}
      opened
      onClose={onClose}
      actions={<Button onClick={onClose}>Close</Button>}
    >
      <div className={styles.dialog}>
        <AliasForm summary={summary} />
        {aliases.length > 0 && (
          <ul className={styles.aliases}>
            {aliases.map((alias) => (
              <AliasRow key={alias.alias} alias={alias} />
            ))}
          </ul>
        )}
      </div>
    </Modal>
  )
}
