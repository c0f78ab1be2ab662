import { usePrefetch } from '@callboard/plugin-api/frontend'
import { Prose } from '@callboard/ui'
import { type RefObject, type SyntheticEvent, useEffect, useMemo } from 'react'
import { type DocsPage, docs } from '../plugin'
import styles from './Article.module.css'
import { linkWithin } from './linkWithin'
import { rememberPage } from './recentPages'
import { nameIn, type SiteAddress } from './SiteAddress'
import { useLanding } from './useLanding'

interface Props {
  ref: RefObject<HTMLElement | null>
  address: SiteAddress
  page: DocsPage
}

/** The text of a page. Its links lead to the docs on their own; where these are read in a tab, they stay there. */
export function Article({ ref, address, page }: Props) {
  const { html, site } = page
  const { base } = address
  const prefetch = usePrefetch(docs.routes.page)
  useLanding(ref, page)
  useEffect(() => rememberPage(page), [page])

  function prepare({ target }: SyntheticEvent) {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]')
    const path = link?.origin === location.origin ? linkWithin(link, base, site).page : undefined
    if (path !== undefined && path !== page.path) prefetch({ ...nameIn(address), path })
  }

  // The same element for the same page: the browser's selection and what scripts added to the text stay.
  const text = useMemo(
    () => <Prose html={html} pathOf={(link) => linkWithin(link, base, site).to} />,
    [html, base, site],
  )
  return (
    <article
      ref={ref}
      className={styles.article}
      onPointerOver={prepare}
      onFocus={prepare}
      data-empty={html.trim() === '' || undefined}
    >
      {page.titleId && <span id={page.titleId} />}
      {text}
      {html.trim() === '' && <p className={styles.nothing}>Nothing is written on this page yet.</p>}
    </article>
  )
}
