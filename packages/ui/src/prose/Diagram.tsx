import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { CopyButton } from '../content/CopyButton'
import { useShownTheme } from '../theme/useTheme'
import { useOnScreen } from './useOnScreen'

interface Drawn {
  svg?: string
  error?: string
}

/** Draws a Mermaid diagram in place of its source when it comes near the screen; what cannot be drawn stays readable. */
export function Diagram({ source }: { source: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null)
  const isNear = useOnScreen(place)
  const text = source.textContent ?? ''
  const { svg, error } = useDrawing(text, isNear)
  // In one frame with the drawing: both at once would push aside what stands below.
  useLayoutEffect(() => {
    source.hidden = svg !== undefined
    return () => {
      source.hidden = false
    }
  }, [source, svg])
  return (
    <div ref={place}>
      {error && (
        <div className="undrawn">
          <p>This diagram could not be drawn, so here is its source.</p>
          <pre>{error}</pre>
        </div>
      )}
      {svg !== undefined && <Drawing svg={svg} />}
      {svg !== undefined && <CopyButton text={text} label="Copy the source of the diagram" />}
    </div>
  )
}

/** Its words are 14 px high. */
const smallest = 0.65

/** A drawing shrinks with its place, but not until nobody can read it: from there on it scrolls. */
function readableWidth(svg: string): CSSProperties {
  const width = Number(/viewBox="[-.\d]+ [-.\d]+ ([.\d]+)/.exec(svg)?.[1] ?? 0)
  return { '--readable-width': `${Math.round(width * smallest)}px` } as CSSProperties
}

function Drawing({ svg }: { svg: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      className="drawing"
      style={readableWidth(svg)}
      role="group"
      aria-label="Diagram"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by Mermaid at its strict level, which sanitises it
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}

/** Again in each theme, for its colours are in the drawing. */
function useDrawing(text: string, isNear: boolean): Drawn {
  const theme = useShownTheme()
  const [drawn, setDrawn] = useState<Drawn>({})
  useEffect(() => {
    if (!isNear) return
    let isCurrent = true
    const show = (drawn: Drawn) => isCurrent && setDrawn(drawn)
    import('./drawDiagram')
      .then(({ drawDiagram }) => drawDiagram(text, theme))
      .then((svg) => show({ svg }))
      .catch((error: unknown) => show({ error: error instanceof Error ? error.message : String(error) }))
    return () => {
      isCurrent = false
    }
  }, [text, isNear, theme])
  return drawn
}
