import { ExternalLink } from '@callboard/ui'
import { Link } from 'react-router'
import { fileName } from '../components/fileName'
import { tabPath } from '../pages/entity/useEntityAddress'
import type { Origin, Place } from './Explanation'
import styles from './OriginText.module.css'

interface Props {
  entityRef: string
  /** The entity's own file, which the YAML tab shows. */
  file: string
  origin: Origin
}

/** Where a value is from, in a sentence, with the way there. */
export function OriginText({ entityRef, file, origin }: Props) {
  const at = (place: Place) => <PlaceLink entityRef={entityRef} place={place} isOwn={place.file === file} />
  switch (origin.from) {
    case 'file':
      return (
        <div className={styles.origin}>
          {at(origin.place)}
          {origin.why && <p>{origin.why}</p>}
        </div>
      )
    case 'included':
      return (
        <div className={styles.origin}>
          {at(origin.place)}
          <p>taken in by the placeholder at</p>
          {at(origin.placeholder)}
        </div>
      )
    case 'processor':
      return <p className={styles.origin}>{origin.why}</p>
    case 'catalog':
      return <p className={styles.origin}>Added by the catalog. {origin.why}</p>
    case 'last-good':
      return <p className={styles.origin}>{origin.why}</p>
  }
}

/** A place in a file, as `catalog-info.yaml:12`: the line here, and on its code host. */
export function PlaceLink({ entityRef, place, isOwn }: { entityRef: string; place: Place; isOwn: boolean }) {
  const { file, line, url } = place
  return (
    <span className={styles.place}>
      {isOwn ? (
        <Link to={`${tabPath(entityRef, 'yaml')}#L${line}`} title={file}>
          {placeText(place)}
        </Link>
      ) : (
        <span title={file}>{placeText(place)}</span>
      )}
      {url && <ExternalLink href={url}>Open</ExternalLink>}
    </span>
  )
}

const placeText = ({ file, line }: Place) => `${fileName(file)}:${line}`
