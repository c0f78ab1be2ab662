import type { Header, SecurityScheme, Server } from '../../plugin'
import { follow, type Reading } from '../Reading'
import { at, inline, listOf, type ObjectValue, objectOf, present, textAt, type Value } from '../values'

/** What an OpenAPI 3 document, or an AsyncAPI one, says of the API as a whole. */
export function headerOf(document: ObjectValue, reading: Reading): Header {
  const info = objectOf(at(document, 'info'))
  return {
    ...present({
      title: textAt(info, 'title'),
      version: textAt(info, 'version'),
      summary: textAt(info, 'summary'),
      description: textAt(info, 'description'),
      contact: placeOf(at(info, 'contact')),
      license: placeOf(at(info, 'license')),
      terms: textAt(info, 'termsOfService'),
      more: moreOf(at(document, 'externalDocs') ?? at(info, 'externalDocs'), reading),
    }),
    servers: listOf(at(document, 'servers')).map((server) => serverOf(server)),
    security: securitySchemes(at(at(document, 'components'), 'securitySchemes'), reading),
  }
}

function placeOf(value: Value): Header['contact'] {
  const [name, url, email] = ['name', 'url', 'email'].map((key) => textAt(value, key))
  const shown = name ?? email ?? url ?? textAt(value, 'identifier')
  return shown ? { name: shown, ...present({ url, email }) } : undefined
}

/** Where there is more to read. */
export function moreOf(value: Value, reading: Reading): Header['more'] {
  const docs = follow(value, reading).value
  const url = textAt(docs, 'url')
  return url ? { url, title: textAt(docs, 'description') ?? url } : undefined
}

export function serverOf(value: Value, name?: string): Server {
  return {
    url: textAt(value, 'url') ?? '/',
    ...present({ name, description: textAt(value, 'description'), protocol: textAt(value, 'protocol') }),
    variables: Object.entries(objectOf(at(value, 'variables'))).map(([name, variable]) => ({
      name,
      values: listOf(at(variable, 'enum')).map(inline),
      ...present({ default: textAt(variable, 'default') }),
    })),
  }
}

export function securitySchemes(value: Value, reading: Reading): SecurityScheme[] {
  return Object.entries(objectOf(value)).map(([name, scheme]) => {
    const { value } = follow(scheme, reading)
    const flows = Object.entries(objectOf(at(value, 'flows')))
    const connect = textAt(value, 'openIdConnectUrl')
    return {
      name,
      type: typeInWords(value, flows),
      ...present({ description: textAt(value, 'description') }),
      urls: [...flows.flatMap(([, flow]) => urlsOf(flow)), ...(connect ? [{ title: 'Discovery', url: connect }] : [])],
      scopes: uniqueScopes(flows.map(([, flow]) => objectOf(at(flow, 'scopes') ?? at(flow, 'availableScopes')))),
    }
  })
}

const flowNames: Record<string, string> = {
  authorizationCode: 'authorization code',
  clientCredentials: 'client credentials',
  implicit: 'implicit',
  password: 'password',
  deviceAuthorization: 'device',
}

function typeInWords(scheme: ObjectValue, flows: Array<[string, Value]>): string {
  const type = textAt(scheme, 'type') ?? 'unknown'
  const names = flows.map(([name]) => (Object.hasOwn(flowNames, name) ? flowNames[name] : name))
  if (type === 'oauth2') return ['OAuth 2', ...names].join(', ')
  if (type === 'openIdConnect') return 'OpenID Connect'
  if (type === 'mutualTLS' || type === 'X509') return 'Client certificate'
  if (type === 'apiKey' || type === 'httpApiKey') {
    const place = [textAt(scheme, 'in'), textAt(scheme, 'name')].filter(Boolean).join(' ')
    return place ? `API key in the ${place}` : 'API key'
  }
  if (type !== 'http') return type
  const format = textAt(scheme, 'bearerFormat')
  return `HTTP ${textAt(scheme, 'scheme') ?? 'authentication'}${format ? ` (${format})` : ''}`
}

function urlsOf(flow: Value): SecurityScheme['urls'] {
  const titles = { authorizationUrl: 'Authorisation', tokenUrl: 'Token', refreshUrl: 'Refresh' }
  return Object.entries(titles).flatMap(([key, title]) => {
    const url = textAt(flow, key)
    return url ? [{ title, url }] : []
  })
}

function uniqueScopes(flows: ObjectValue[]): SecurityScheme['scopes'] {
  const scopes = new Map(flows.flatMap((scopes) => Object.entries(scopes)))
  return [...scopes].map(([name, description]) => ({ name, description: inline(description) }))
}
