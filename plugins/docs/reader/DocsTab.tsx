import { parseEntityRef, pathOfRef, refOf } from '@callboard/plugin-api'
import { type EntityProps, useData, usePartTitle } from '@callboard/plugin-api/frontend'
import { useParams } from 'react-router'
import { docs } from '../plugin'
import styles from './DocsTab.module.css'
import { Reader } from './Reader'
import { ReaderActions } from './ReaderActions'
import { nameIn } from './SiteAddress'
import { useSite } from './useSite'

/** The docs of an entity within its page. */
export default function DocsTab({ entity }: EntityProps) {
  const ref = refOf(entity)
  const address = { ...parseEntityRef(ref), base: `${pathOfRef(ref)}/docs` }
  const path = (useParams()['*'] ?? '').replace(/^docs\/?/, '')
  const site = useSite(address)
  const page = useData(docs.routes.page, { ...nameIn(address), path }, { keepPrevious: true })
  usePartTitle(page.data?.title)
  return (
    <Reader address={address} site={site} page={page}>
      {page.data && (
        <header className={styles.header}>
          <h2 className={styles.title}>{page.data.title}</h2>
          <ReaderActions address={address} page={page.data} />
        </header>
      )}
    </Reader>
  )
}
