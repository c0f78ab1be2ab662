import { PartTitleContext, useContributions, usePageTitle } from '@callboard/plugin-api/frontend'
import { ErrorMessage, rememberRecent } from '@callboard/ui'
import { useEffect, useState } from 'react'
import { Navigate } from 'react-router'
import { type RenamedFrom, RenamedNotice } from '../../aliases/RenamedNotice'
import { OutdatedNotice } from '../../attempts/OutdatedNotice'
import { ConflictNotice } from '../../conflicts/ConflictNotice'
import { NotThere } from '../../history/at/NotThere'
import { PastEntity } from '../../history/at/PastEntity'
import { useAt } from '../../history/at/useAt'
import { OrphanNotice } from '../../orphans/OrphanNotice'
import type { EntityDescription } from '../../plugin'
import { EntityHeader } from './EntityHeader'
import { EntityNotFound } from './EntityNotFound'
import { EntitySkeleton } from './EntitySkeleton'
import { EntityTabs } from './EntityTabs'
import { ProblemsPanel } from './ProblemsPanel'
import { TabContent } from './TabContent'
import { tabsOf } from './tabsOf'
import { useDescription } from './useDescription'
import { tabPath, useEntityAddress } from './useEntityAddress'
import { useFocusOnReturn } from './useFocusOnReturn'

/** `/catalog/:namespace/:kind/:name/:tab`: everything about one entity. */
export default function EntityPage() {
  const address = useEntityAddress()
  const at = useAt()
  const { data, error, refetch } = useDescription(address.ref, at)
  // What was read before stays in `data`, also where the newest answer is that it went.
  const isGone = at === undefined && error?.name === 'NotFoundError'
  useFocusOnReturn(isGone)
  return (
    <EntityHeader {...address} description={isGone ? undefined : data}>
      {isGone ? (
        <EntityNotFound {...address} />
      ) : data?.asOf ? (
        <PastEntity description={data} />
      ) : at && error ? (
        <NotThere entityRef={address.ref} at={at} error={error} onRetry={() => refetch()} />
      ) : data && data.summary.ref !== address.ref ? (
        <Navigate
          to={tabPath(data.summary.ref, address.tab)}
          state={{ renamedFrom: address.ref } satisfies RenamedFrom}
          replace
        />
      ) : data ? (
        <KnownEntity description={data} tab={address.tab} />
      ) : error ? (
        <ErrorMessage error={error} onRetry={() => refetch()} />
      ) : (
        <EntitySkeleton tab={address.tab} />
      )}
    </EntityHeader>
  )
}

function KnownEntity({ description, tab }: { description: EntityDescription; tab: string }) {
  const { entity, summary, problems } = description
  const { ref, kind } = summary
  const tabs = tabsOf(entity, useContributions('entityTabs'))
  const current = tabs.find(({ path }) => path === tab)
  const title = summary.title ?? summary.name
  const [part, setPart] = useState<string>()
  usePageTitle(part === title ? undefined : part, title, current?.title)
  useEffect(() => rememberRecent({ ref, title, kind }), [ref, title, kind])
  return (
    <>
      <EntityTabs entityRef={ref} title={title} tabs={tabs} />
      <RenamedNotice description={description} />
      <OrphanNotice description={description} />
      <ConflictNotice description={description} />
      {tab !== 'sync' && <OutdatedNotice description={description} />}
      {problems.length > 0 && tab !== 'yaml' && <ProblemsPanel entityRef={ref} problems={problems} />}
      <PartTitleContext value={setPart}>
        <TabContent entity={entity} tab={current} path={tab} />
      </PartTitleContext>
    </>
  )
}
