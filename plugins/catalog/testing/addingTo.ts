import { buildEntity, catalogFile, type FileServer, serveFiles, type TestPortal } from '@callboard/testing'
import { catalog } from '../plugin'

const { routes } = catalog

interface Spec extends Record<string, unknown> {
  /** Names that it had before, with commas between them. */
  aliases?: string
}

export const component = (name: string, { aliases, ...spec }: Spec = {}) =>
  buildEntity({ metadata: { name, ...annotationsOf(aliases) }, spec })

export const group = (name: string, aliases?: string) =>
  buildEntity({ kind: 'Group', metadata: { name, ...annotationsOf(aliases) } })

const annotationsOf = (aliases: string | undefined) =>
  aliases === undefined ? {} : { annotations: { 'callboard.dev/aliases': aliases } }

type Entities = Parameters<typeof catalogFile>

/** Adds locations to a portal, whose file says something else later. */
export function addingTo(portal: () => TestPortal) {
  const sayingIn = (server: FileServer, id: string) => ({
    async says(...entities: Entities) {
      server.files['a.yaml'] = catalogFile(...entities)
      await portal().call(routes.refresh, { id })
    },
  })
  return {
    async serveAndAdd(...entities: Entities) {
      const server = await serveFiles({ 'a.yaml': catalogFile(...entities) })
      const { location } = await portal().call(routes.addLocation, { target: server.url('a.yaml') })
      return { server, id: location.id, ...sayingIn(server, location.id) }
    },
  }
}
