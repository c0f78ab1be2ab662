import { IconButton, Menu, useNotify } from '@callboard/ui'
import type { RefObject } from 'react'
import { boundsOf } from '../drawing/boundsOf'
import type { Drawn } from '../layout/useLayout'
import { download } from './download'
import { standalone } from './standalone'
import { toPng } from './toPng'

interface Props {
  svg: RefObject<SVGSVGElement | null>
  drawn: Drawn
}

/** Saves the drawing, all of it, as a file. */
export function ExportMenu({ svg, drawn }: Props) {
  const notify = useNotify()
  const title = drawn.graph.nodes[0]?.title ?? 'Graph'
  const name = `${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}-graph`
  const bounds = boundsOf(drawn.layout)
  const drawing = () => (svg.current ? standalone(svg.current, bounds, `What ${title} is related to`) : '')
  const savePng = () =>
    toPng(drawing(), bounds).then(
      (picture) => download(picture, `${name}.png`),
      (error: Error) => notify(error.message, { outcome: 'failed' }),
    )
  return (
    <Menu
      trigger={<IconButton icon="download" label="Save the drawing" />}
      items={[
        {
          title: 'As SVG',
          icon: 'download',
          onSelect: () => download(new Blob([drawing()], { type: 'image/svg+xml' }), `${name}.svg`),
        },
        { title: 'As PNG', icon: 'download', onSelect: savePng },
      ]}
    />
  )
}
