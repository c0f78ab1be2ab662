import { z } from 'zod'
import { StartError } from '../StartError'

const Port = z.int().min(0).max(65535)

/** `{ host, port }`, `7007`, `':7007'` or `'0.0.0.0:7007'`. A text without a host means every interface, as in Backstage. */
export const ListenConfig = z.union([
  z.strictObject({ host: z.string().min(1).optional(), port: Port.optional() }),
  Port.transform((port) => ({ host: undefined, port })),
  z
    .string()
    .regex(/^(.*:)?\d{1,5}$/, 'must be like :7007 or 127.0.0.1:7007')
    .transform((text) => {
      const separator = text.lastIndexOf(':')
      const host = text.slice(0, Math.max(separator, 0)).replace(/^\[(.*)\]$/, '$1')
      return { host: host || '0.0.0.0', port: Number(text.slice(separator + 1)) }
    }),
])

export interface ListenAddress {
  host: string
  port: number
}

/**
 * Where to listen: `HOST` and `PORT` win over the file. By default only this machine can reach the portal, because by
 * default whoever reaches it is let in as a guest.
 */
export function listenAddress(
  listen: z.output<typeof ListenConfig>,
  env: Record<string, string | undefined>,
): ListenAddress {
  return { host: env.HOST || (listen.host ?? '127.0.0.1'), port: env.PORT ? portOf(env.PORT) : (listen.port ?? 7007) }
}

function portOf(text: string): number {
  const port = Port.safeParse(Number(text))
  if (!port.success) throw new StartError(`PORT must be a number from 0 to 65535, but is '${text}'.`)
  return port.data
}
