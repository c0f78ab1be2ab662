import { usePrefetch } from '@callboard/plugin-api/frontend'
import { Prose } from '@callboard/ui'
import { type MouseEvent, type RefObject, type SyntheticEvent, useEffect, useMemo } from 'react'
import { useNavigate } from 'react-router'
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

/**
 * The text of a page. Its links lead to the docs on their own; where these are read in a tab, they stay there. So a click is
 * heard before the text itself follows it.
 */
export function Article({ ref, address, page }: Props) {
  const navigate = useNavigate()
  const prefetch = usePrefetch(docs.routes.page)
  useLanding(ref, page)
  useEffect(() => rememberPage(page), [page])

  function follow(event: MouseEvent) {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const link = linkWithin(event.target, address, page.site)
    if (!link || link.opensElsewhere) return
    event.preventDefault()
    navigate(link.to)
  }

  function prepare({ target }: SyntheticEvent) {
    const link = linkWithin(target, address, page.site)
    if (link?.page !== undefined && link.page !== page.path) prefetch({ ...nameIn(address), path: link.page })
  }

  // The same element for the same page: the browser's selection and what scripts added to the text stay.
  const text = useMemo(() => <Prose html={page.html} />, [page.html])
  return (
    <article
      ref={ref}
      className={styles.article}
      onClickCapture={follow}
      onPointerOver={prepare}
      onFocus={prepare}
      data-empty={page.html.trim() === '' || undefined}
    >
      {page.titleId && <span id={page.titleId} />}
      {text}
      {page.html.trim() === '' && <p className={styles.nothing}>Nothing is written on this page yet.</p>}
    </article>
  )
}
