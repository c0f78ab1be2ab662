import { type ReactNode, useEffect } from 'react'

/** Names the page in the browser's tab. A page that knows a better name says so with `usePageTitle`. */
export function PageFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <DocumentTitle title={title} />
      {children}
    </>
  )
}

/** Stands before the page, because effects run in order: the page's own title comes after this one. */
function DocumentTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = title
  }, [title])
  return null
}
