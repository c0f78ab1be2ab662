import { Socket } from 'node:net'
import type { DatabaseConnection } from '../../config'
import { driverSettings } from '../../database/connect'
import { isOneOfHosts } from './isOneOfHosts'

/**
 * Has every connection of this thread refused that leads to no server which the plugin names. All of Node's clients, `fetch` among them,
 * connect by this one method. It keeps mistakes and forgotten libraries in; code that is out to get around it is for a frame.
 */
export function keepToHosts(hosts: string[], database: DatabaseConnection) {
  const allowed = [...hosts, databaseHost(database)]
  const connect = Socket.prototype.connect
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    const { host, port, path } = targetOf(args)
    if (path === undefined ? isOneOfHosts(host, port, allowed) : path.startsWith(databaseHost(database)))
      return Reflect.apply(connect, this, args)
    const named = path ?? `${host}:${port}`
    const refusal = new Error(
      `This plugin may not talk to ${named}. Name the server in hosts of its defineBackend, if it is to.`,
    )
    // As the network tells of an error: whoever listens for that hears this.
    process.nextTick(() => this.destroy(Object.assign(refusal, { code: 'ERR_HOST_NOT_ALLOWED' })))
    return this
  } as typeof connect
}

interface Target {
  host: string
  port: number
  path: string | undefined
}

/** As the method takes it: an object, a path, or port and host; also in one list, as Node itself calls it. */
function targetOf(args: unknown[]): Target {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object' && first !== null) {
    const { host, port, path } = first as { host?: string | null; port?: number | string; path?: string | null }
    return { host: host ?? 'localhost', port: Number(port), path: path ?? undefined }
  }
  const isPath = typeof first === 'string' && Number.isNaN(Number(first))
  return {
    host: typeof second === 'string' ? second : 'localhost',
    port: Number(first),
    path: isPath ? first : undefined,
  }
}

function databaseHost(database: DatabaseConnection): string {
  const { connectionString, host = 'localhost', port = 5432 } = driverSettings(database)
  if (connectionString === undefined) return host.startsWith('/') ? host : `${host}:${port}`
  const { hostname, port: inUrl, searchParams } = new URL(connectionString)
  return searchParams.get('host') ?? `${hostname || 'localhost'}:${inUrl || 5432}`
}
