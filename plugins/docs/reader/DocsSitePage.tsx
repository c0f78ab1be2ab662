import { type PageAddress, type PageReads, readingOf, useData, usePageTitle } from '@callboard/plugin-api/frontend'
import { EntityLink, OwnerChip, Page } from '@callboard/ui'
import { useParams } from 'react-router'
import { docs, type Site } from '../plugin'
import styles from './DocsSitePage.module.css'
import { Reader } from './Reader'
import { ReaderActions } from './ReaderActions'
import { nameIn, pathTo, type SiteAddress } from './SiteAddress'
import { useSite } from './useSite'

const docsStep = { title: 'Docs', to: '/docs' }

export const reads: PageReads = ({ params }) => {
  const { path, ...address } = addressIn(params)
  return [readingOf(docs.routes.site, nameIn(address)), readingOf(docs.routes.page, { ...nameIn(address), path })]
}

/** `/docs/:namespace/:kind/:name/*`: a page of the docs of an entity. The addresses are those of TechDocs. */
export default function DocsSitePage() {
  const { path, ...address } = addressIn(useParams())
  const site = useSite(address)
  const page = useData(docs.routes.page, { ...nameIn(address), path }, { keepPrevious: true })
  const title = page.data?.title ?? site.data?.title ?? address.name
  usePageTitle(title, site.data?.title === title ? undefined : site.data?.title, 'Docs')
  return (
    <Page
      title={title}
      breadcrumbs={[docsStep, ...stepsTo(address, site.data), ...sectionSteps(address, page.data?.breadcrumbs)]}
      description={site.data ? <Facts site={site.data} /> : '\u00a0'}
      actions={site.data && page.data && <ReaderActions address={address} page={page.data} />}
    >
      <Reader address={address} site={site} page={page} />
    </Page>
  )
}

function addressIn({ namespace = 'default', kind = '', name = '', '*': path = '' }: PageAddress['params']) {
  return { namespace, kind, name, base: `/docs/${namespace}/${kind}/${encodeURIComponent(name)}`, path }
}

const stepsTo = (address: SiteAddress, site: Site | undefined) =>
  site ? [{ title: site.title, to: address.base }] : []

const sectionSteps = (address: SiteAddress, sections: Array<{ title: string; path: string }> = []) =>
  sections.map(({ title, path }) => ({ title, to: pathTo(address, path) }))

function Facts({ site }: { site: Site }) {
  return (
    <div className={styles.facts}>
      <EntityLink entityRef={site.ref} title={site.entityTitle} missing={site.entityTitle === null} />
      <OwnerChip owner={site.owner} title={site.ownerTitle} missing={site.ownerTitle === null} />
    </div>
  )
}
