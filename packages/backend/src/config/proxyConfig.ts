import { StartError } from '../StartError'

/** The proxy through which the portal reads, as every program is told of it. */
export interface ProxyConfig {
  http: string
  https: string
  /** Hosts that are read without it. */
  except: string
}

/** `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in either case. @throws StartError for an address that is none. */
export function proxyConfig(env: Record<string, string | undefined>): ProxyConfig | undefined {
  const variable = (name: string) => env[name.toLowerCase()] || env[name] || ''
  const [http, https] = ['HTTP_PROXY', 'HTTPS_PROXY'].map((name) => checked(name, variable(name)))
  return http || https ? { http: http ?? '', https: https || http || '', except: variable('NO_PROXY') } : undefined
}

function checked(name: string, value: string): string {
  if (!value || (/^https?:\/\//i.test(value) && URL.canParse(value))) return value
  // Not shown: it may hold a password.
  throw new StartError(`${name} must be like http://proxy.example.com:3128.`)
}
