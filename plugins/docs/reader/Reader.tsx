import { ErrorMessage, type Query, QueryView, SkeletonText } from '@callboard/ui'
import type { ReactNode } from 'react'
import type { DocsPage, Site } from '../plugin'
import { HowToAddDocs } from './HowToAddDocs'
import { NoPages } from './NoPages'
import { NotBuilt } from './NotBuilt'
import { PageColumns } from './PageColumns'
import { PageNotFound } from './PageNotFound'
import { ReaderSkeleton } from './ReaderSkeleton'
import type { SiteAddress } from './SiteAddress'

interface ReaderProps {
  address: SiteAddress
  site: Query<Site>
  page: Query<DocsPage>
  /** Above the text of the page. */
  children?: ReactNode
}

/** A site in each of its states: not there, being built, failed, empty, and there, with the page that is asked for. */
export function Reader({ address, site, page, children }: ReaderProps) {
  if (site.error?.name === 'NotFoundError') return <HowToAddDocs title="Nothing is written about this yet" />
  return (
    <QueryView query={site} skeleton={<ReaderSkeleton />}>
      {(data) =>
        data.builtAt === null ? (
          <NotBuilt address={address} site={data} />
        ) : data.pages === 0 ? (
          <NoPages address={address} site={data} />
        ) : (
          <BuiltSite {...{ address, page, children }} site={data} />
        )
      }
    </QueryView>
  )
}

function BuiltSite({ address, site, page, children }: Omit<ReaderProps, 'site'> & { site: Site }) {
  const isMissing = page.error?.name === 'NotFoundError'
  return (
    <PageColumns address={address} site={site} page={isMissing ? undefined : page.data}>
      {isMissing ? (
        <PageNotFound address={address} site={site} />
      ) : page.data ? (
        children
      ) : page.error ? (
        <ErrorMessage error={page.error} onRetry={() => page.refetch()} />
      ) : (
        <SkeletonText lines={10} />
      )}
    </PageColumns>
  )
}
