import { isEntityRef } from '@callboard/catalog-model'
import {
  type PageReads,
  PartTitleContext,
  readingOf,
  useContributions,
  usePageTitle,
} from '@callboard/plugin-api/frontend'
import { ErrorMessage, rememberRecent } from '@callboard/ui'
import { useEffect, useState } from 'react'
import { Navigate } from 'react-router'
import { type RenamedFrom, RenamedNotice } from '../../aliases/RenamedNotice'
import { OutdatedNotice } from '../../attempts/OutdatedNotice'
import { ConflictNotice } from '../../conflicts/ConflictNotice'
import { NotThere } from '../../history/at/NotThere'
import { PastEntity } from '../../history/at/PastEntity'
import { atOf, useAt } from '../../history/at/useAt'
import { OrphanNotice } from '../../orphans/OrphanNotice'
import { catalog, type EntityDescription } from '../../plugin'
import { EntityHeader } from './EntityHeader'
import { EntityNotFound } from './EntityNotFound'
import { EntitySkeleton } from './EntitySkeleton'
import { EntityTabs } from './EntityTabs'
import { MissingTab } from './MissingTab'
import { NoReference } from './NoReference'
import { ProblemsPanel } from './ProblemsPanel'
import { TabContent } from './TabContent'
import { missingTabs, tabsOf } from './tabsOf'
import { describeInput, useDescription } from './useDescription'
import { refOfAddress, tabPath, useEntityAddress } from './useEntityAddress'
import { useFocusOnReturn } from './useFocusOnReturn'
import { useOverviewAhead, useTabAhead } from './useOverviewAhead'
import { useSeed } from './useSeed'

export const reads: PageReads = ({ url, params }) => [
  readingOf(catalog.routes.describe, describeInput(refOfAddress(params), atOf(url.searchParams))),
]

/** `/catalog/:namespace/:kind/:name/:tab`: everything about one entity. */
export default function EntityPage() {
  const address = useEntityAddress()
  return isEntityRef(address.ref) ? <AddressedEntity address={address} /> : <NoReference entityRef={address.ref} />
}

type Address = ReturnType<typeof useEntityAddress>

function AddressedEntity({ address }: { address: Address }) {
  const at = useAt()
  useTabAhead(address.tab)
  const { data, error, refetch } = useDescription(address.ref, at)
  // What was read before stays in `data`, also where the newest answer is that it went.
  const isGone = at === undefined && error?.name === 'NotFoundError'
  useFocusOnReturn(isGone)
  const seed = useSeed(address.ref)
  const description = isGone ? undefined : data
  return (
    <EntityHeader {...address} seed={isGone ? undefined : seed} isLoading={!data && !error} description={description}>
      {isGone ? (
        <EntityNotFound {...address} />
      ) : description ? (
        <FoundEntity description={description} address={address} />
      ) : error && at ? (
        <NotThere entityRef={address.ref} at={at} error={error} onRetry={() => refetch()} />
      ) : error ? (
        <ErrorMessage error={error} onRetry={() => refetch()} />
      ) : (
        <EntitySkeleton tab={address.tab} />
      )}
    </EntityHeader>
  )
}

interface FoundProps {
  description: EntityDescription
  address: Address
}

function FoundEntity({ description, address }: FoundProps) {
  const { summary, asOf } = description
  if (asOf) return <PastEntity description={description} />
  if (summary.ref === address.ref) return <KnownEntity description={description} tab={address.tab} />
  const state: RenamedFrom = { renamedFrom: address.ref }
  return <Navigate to={tabPath(summary.ref, address.tab)} state={state} replace />
}

function KnownEntity({ description, tab }: { description: EntityDescription; tab: string }) {
  const { entity, summary, problems } = description
  const { ref, kind } = summary
  const contributed = useContributions('entityTabs')
  const tabs = tabsOf(entity, contributed)
  const missing = missingTabs(entity, contributed)
  const current = [...tabs, ...missing].find(({ path }) => path === tab)
  const title = summary.title ?? summary.name
  const fetchOverview = useOverviewAhead()
  useEffect(() => {
    if (tab === '') fetchOverview(entity)
  }, [tab, fetchOverview, entity])
  const [part, setPart] = useState<string>()
  usePageTitle(part === title ? undefined : part, title, current?.title)
  useEffect(() => rememberRecent({ ref, title, kind }), [ref, title, kind])
  return (
    <>
      <EntityTabs entityRef={ref} title={title} tabs={tabs} missing={missing} />
      <RenamedNotice description={description} />
      <OrphanNotice description={description} />
      <ConflictNotice description={description} />
      {tab !== 'sync' && <OutdatedNotice description={description} />}
      {problems.length > 0 && tab !== 'yaml' && <ProblemsPanel entityRef={ref} problems={problems} />}
      <PartTitleContext value={setPart}>
        {current && missing.includes(current) ? (
          <MissingTab tab={current} entity={entity} />
        ) : (
          <TabContent entity={entity} tab={current} path={tab} />
        )}
      </PartTitleContext>
    </>
  )
}
