import { useMemo, useRef } from 'react'
import { createPortal } from 'react-dom'
import { CopyButton } from '../content/CopyButton'
import { ContentTabs } from './ContentTabs'
import { Diagram } from './Diagram'
import './measure.css'
import './headings.css'
import './text.css'
import './lists.css'
import './tables.css'
import './pictures.css'
import './code.css'
import './admonitions.css'
import './tabs.css'
import './print.css'
import { type FollowLink, ownPath, useFollowLinks } from './useFollowLinks'
import { useParts } from './useParts'
import { useReveal } from './useReveal'
import { useScrollStops } from './useScrollStops'

/**
 * Shows rendered Markdown: typography, code with copy button, content tabs, task lists, Mermaid when it comes on screen.
 * The HTML is that of `@callboard/markdown`, which sanitises it: never any other. Links within the portal are followed without
 * loading it again, to where they say or, with `pathOf`, to elsewhere in the portal.
 *
 * ```tsx
 * <Prose html={page.html} />
 * ```
 */
export function Prose({ html, pathOf = ownPath }: { html: string; pathOf?: FollowLink }) {
  const root = useRef<HTMLDivElement>(null)
  // The same object as long as the HTML is the same: React would write all of it again, and undo what was added since.
  const content = useMemo(() => ({ __html: html }), [html])
  const { snippets, tabs, diagrams } = useParts(root, html)
  useScrollStops(root, html)
  useFollowLinks(root, pathOf)
  useReveal(root, html)
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the server, which alone makes it */}
      <div ref={root} className="prose" dangerouslySetInnerHTML={content} />
      {snippets.map(({ element, title, code }, index) =>
        createPortal(
          <CopyButton text={code} label={title ? `Copy ${title}` : 'Copy the code'} />,
          element,
          `code ${index}`,
        ),
      )}
      {tabs.map(({ element, group }, index) => createPortal(<ContentTabs group={group} />, element, `tabs ${index}`))}
      {diagrams.map(({ element, source }, index) =>
        createPortal(<Diagram source={source} />, element, `diagram ${index}`),
      )}
    </>
  )
}
