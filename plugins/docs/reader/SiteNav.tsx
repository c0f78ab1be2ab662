import { Button, SearchInput } from '@callboard/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { pagesOf } from '../nav'
import type { Site } from '../plugin'
import { NavTree } from './NavTree'
import { narrowed } from './narrowed'
import type { SiteAddress } from './SiteAddress'
import styles from './SiteNav.module.css'

/** Fewer pages are seen at a glance. */
const manyPages = 12

interface Props {
  address: SiteAddress
  site: Site
  /** Address of the page that is shown. */
  current: string | undefined
}

/** The pages of a site. Where there is no room beside the text, a button opens them. */
export function SiteNav({ address, site, current }: Props) {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const pages = pagesOf(site.nav)
  const nav = useCurrentInView(current)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever chose a page wants to read it
  useEffect(() => setOpen(false), [current])
  if (pages.length < 2) return <div className={styles.side} data-alone />
  const shown = narrowed(site.nav, text)
  return (
    <div className={styles.side} data-open={isOpen || undefined}>
      <div className={styles.toggle}>
        <Button icon="menu" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {pages.length} pages
        </Button>
      </div>
      <nav ref={nav} id={id} className={styles.nav} aria-label={`Pages of ${site.title}`}>
        {pages.length > manyPages && (
          <div className={styles.filter}>
            <SearchInput label="Filter pages" value={text} onChange={setText} />
          </div>
        )}
        {shown.length === 0 ? (
          <p className={styles.none}>No page has this in its title.</p>
        ) : (
          <NavTree
            items={shown}
            address={address}
            current={current}
            openAll={text !== '' || pages.length <= manyPages * 2}
          />
        )}
      </nav>
    </div>
  )
}

/** Scrolls the navigation, and not the page, to the page that is shown. */
function useCurrentInView(current: string | undefined) {
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is marked
  useEffect(() => {
    const box = nav.current
    const link = box?.querySelector<HTMLElement>('[aria-current=page]')
    if (!box || !link || box.scrollHeight <= box.clientHeight) return
    const top = link.offsetTop - box.offsetTop
    if (top < box.scrollTop || top > box.scrollTop + box.clientHeight - 60) box.scrollTop = top - box.clientHeight / 3
  }, [current])
  return nav
}
