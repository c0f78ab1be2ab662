import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Entry, Radar } from './shapes'

const Text = z.union([z.string(), z.number()]).transform(String)
const Section = z.union([
  z.string().transform((name) => ({ id: idOf(name), name })),
  z.object({ id: Text, name: Text }),
])
/** As Backstage's tech radar has it: -1 is away from the middle, 1 is nearer to it. */
const Direction = z.union([z.number(), z.enum(['in', 'out', 'none'])]).default(0)

const Written = z.object({
  quadrants: z.array(Section).min(1).max(8),
  rings: z.array(Section).min(1).max(8),
  entries: z
    .array(
      z.object({
        title: Text,
        id: Text.optional(),
        key: Text.optional(),
        quadrant: Text,
        ring: Text.optional(),
        moved: Direction,
        description: z.string().default(''),
        url: z.string().optional(),
        links: z.array(z.object({ title: z.string(), url: z.string() })).default([]),
        tags: z.array(Text).default([]),
        timeline: z
          .array(z.object({ date: Text, ringId: Text, moved: Direction, description: z.string().default('') }))
          .default([]),
      }),
    )
    .max(1000),
})
type Written = z.output<typeof Written>

/** What is wrong with a source, with its place in it. */
export class RadarError extends Error {}

/** Reads a radar from YAML or JSON: that of Backstage's tech radar, or the simpler one. @throws RadarError with line and column */
export function parseRadar(text: string): Radar {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${line}:${col}: `
  }
  const [broken] = document.errors
  if (broken) throw new RadarError(at(broken.pos[0]) + broken.message)
  const refuse = (path: PropertyKey[], message: string): never => {
    throw new RadarError(at(offsetOf(document, path)) + message)
  }
  const { data, error } = Written.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {})
  if (data) return radarOf(data, refuse)
  const [issue] = error.issues
  return refuse(issue?.path ?? [], `${issue?.path.join('.')}: ${issue?.message}`)
}

/** Where the value at a path stands, or else what it would stand in. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}

function radarOf(
  { quadrants, rings, entries }: Written,
  refuse: (path: PropertyKey[], message: string) => never,
): Radar {
  const nameOf = (list: typeof rings, path: PropertyKey[], wanted: string | undefined) =>
    list.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted?.toLowerCase())?.id ??
    refuse(path, `'${wanted ?? ''}' is none of ${list.map(({ id }) => id).join(', ')}.`)
  const seen = new Set<string>()
  const one = (written: Written['entries'][number], index: number): Entry => {
    const { title, description, url, links, tags } = written
    const at = (key: string) => ['entries', index, key]
    const id = idOf(written.id ?? written.key ?? title)
    if (seen.has(id)) refuse(at('title'), `'${id}' is there twice: give one of them another id.`)
    seen.add(id)
    const timeline = written.timeline
      .map(({ ringId, ...rest }, place) => ({
        ...rest,
        ring: nameOf(rings, [...at('timeline'), place, 'ringId'], ringId),
      }))
      .sort((one, other) => Date.parse(other.date) - Date.parse(one.date))
    const last = timeline[0]
    return {
      ...{ id, title, links, tags, description: description || (last?.description ?? '') },
      ...(url && url !== '#' && { url }),
      quadrant: nameOf(quadrants, at('quadrant'), written.quadrant),
      ring: last?.ring ?? nameOf(rings, at('ring'), written.ring),
      moved: directionOf(last?.moved ?? written.moved),
      timeline: timeline.map(({ date, ring, description }) => ({ date, ring, description })),
    }
  }
  return { quadrants, rings, entries: entries.map(one) }
}

const directionOf = (moved: number | Entry['moved']): Entry['moved'] =>
  typeof moved === 'string' ? moved : moved > 0 ? 'in' : moved < 0 ? 'out' : 'none'

/** A name as a part of an address. */
const idOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'entry'
