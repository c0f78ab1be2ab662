import { IconButton, Menu, useNotify } from '@callboard/ui'
import type { RefObject } from 'react'
import { boundsOf } from '../drawing/boundsOf'
import type { Drawn } from '../layout/useLayout'
import { download } from './download'
import { embeddedFont } from './embeddedFont'
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
  const drawing = async () => {
    if (!svg.current) return ''
    const style = await embeddedFont('Geist Variable')
    return standalone(svg.current, bounds, { title: `What ${title} is related to`, style })
  }
  const saveSvg = async () => download(new Blob([await drawing()], { type: 'image/svg+xml' }), `${name}.svg`)
  const savePng = async () => {
    try {
      download(await toPng(await drawing(), bounds), `${name}.png`)
    } catch (error) {
      notify(error instanceof Error ? error.message : 'The picture could not be made.', { outcome: 'failed' })
    }
  }
  return (
    <Menu
      trigger={<IconButton icon="download" label="Save the drawing" />}
      items={[
        { title: 'As SVG', icon: 'download', onSelect: saveSvg },
        { title: 'As PNG', icon: 'download', onSelect: savePng },
      ]}
    />
  )
}
