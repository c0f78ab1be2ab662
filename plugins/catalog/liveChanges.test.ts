import { buildEntity, catalogFile, serveFiles, startPortal, type TestPortal } from '@callboard/testing'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { catalog } from './plugin'

/** Reads a stream until what came contains a text. */
async function listen(portal: TestPortal, headers: Record<string, string> = {}) {
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const response = await portal.fetch('/api/portal/events', { headers, signal: stop.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const until = async (part: string) => {
    for (let isDone = false; !text.includes(part); ) {
      const next = await reader?.read()
      isDone = next?.done ?? true
      text += next?.value ?? ''
      if (isDone) throw new Error(`The stream ended before ${part}: ${text}`)
    }
    return text
  }
  return {
    response,
    until,
    end: () => reader?.read(),
    lastId: () =>
      text
        .match(/^id: (.*)$/gm)
        ?.at(-1)
        ?.slice(4) ?? '',
  }
}

describe('The event stream of browsers', () => {
  let portal: TestPortal
  beforeAll(async () => {
    portal = await startPortal()
  })
  const register = async (...names: string[]) => {
    const files = await serveFiles({
      'a.yaml': catalogFile(...names.map((name) => buildEntity({ metadata: { name } }))),
    })
    await portal.call(catalog.routes.addLocation, { target: files.url('a.yaml') })
  }

  test('says what changed, and says it again to whoever was away meanwhile', async () => {
    const first = await listen(portal, { 'accept-encoding': 'gzip' })
    expect(first.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(first.response.headers.get('content-encoding')).toBeNull()
    await first.until('id: ')
    const before = first.lastId()
    await register('lamp')
    const told = await first.until('component:default/lamp')
    expect(told).toContain('event: happened\ndata: {"event":"catalog.changed","payloads":[{"refs":[')

    const back = await listen(portal, { 'last-event-id': before })
    await back.until('component:default/lamp')
    const current = await listen(portal, { 'last-event-id': first.lastId() })
    expect(await current.until('id: ')).not.toContain('event:')
  })

  test('tells whoever was away too long, or at another replica, to read again', async () => {
    const stream = await listen(portal, { 'last-event-id': 'elsewhere-7' })
    await stream.until('event: missed')
  })

  test('does not list what is too much to say', async () => {
    const stream = await listen(portal)
    await register(...Array.from({ length: 250 }, (_, number) => `${'long-'.repeat(11)}${number}`))
    await stream.until('data: {"event":"catalog.changed"}')
  })

  test('says nothing to whoever may not read the catalog, and ends with the portal', async () => {
    const closed = await startPortal({ config: { permissions: { guests: ['todos.*', 'catalog.register'] } } })
    const stream = await listen(closed)
    const files = await serveFiles({ 'a.yaml': catalogFile(buildEntity({ metadata: { name: 'secret' } })) })
    await closed.call(catalog.routes.addLocation, { target: files.url('a.yaml') })
    await stream.until('id: ')
    await closed.close()
    await expect(stream.until('secret')).rejects.toThrow('ended')
  })
})
