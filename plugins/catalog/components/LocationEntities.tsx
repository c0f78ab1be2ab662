import { useData } from '@callboard/plugin-api/frontend'
import { EntityLink, QueryView } from '@callboard/ui'
import { catalog } from '../plugin'
import styles from './LocationEntities.module.css'

/** Everything that disappears with a location. */
export function LocationEntities({ id }: { id: string }) {
  const query = useData(catalog.routes.location, { id })
  return (
    <QueryView query={query}>
      {({ location, entities }) => (
        <>
          <p>
            {location.entities === 0
              ? 'No entity was read from it, so none disappears.'
              : `${location.entities === 1 ? 'This entity disappears' : `These ${location.entities.toLocaleString()} entities disappear`} from the catalog. The files stay as they are, and can be registered again.`}
          </p>
          {entities.length > 0 && (
            <ul className={styles.entities}>
              {entities.map(({ ref, title }) => (
                <li key={ref}>
                  <EntityLink entityRef={ref} title={title} />
                </li>
              ))}
              {location.entities > entities.length && (
                <li>and {(location.entities - entities.length).toLocaleString()} more</li>
              )}
            </ul>
          )}
        </>
      )}
    </QueryView>
  )
}
