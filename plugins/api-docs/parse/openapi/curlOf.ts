import type { HttpOperation, Parameter, SecurityScheme, Server } from '../../plugin'

interface RequestToSend extends Pick<HttpOperation, 'parameters' | 'body' | 'security'> {
  verb: string
  path: string
  schemes: SecurityScheme[]
  server: Server | undefined
}

/**
 * The request as a command. Every word that the definition gives stands in single quotes: whoever pastes this into a shell
 * must run nothing else.
 */
export function curlOf({ verb, path, parameters, body, security, schemes, server }: RequestToSend): string {
  const content = body?.contents[0]
  const [example] = content?.examples ?? []
  const headers = parameters.filter((one) => one.in === 'header' && one.required)
  return [
    `curl ${verb === 'GET' ? '' : `-X ${verb} `}${quoted(urlOf(path, parameters, server))}`,
    ...(security[0] ?? []).map(({ name }) => authFor(schemes.find((scheme) => scheme.name === name))),
    ...headers.map((header) => `-H ${quoted(`${header.name}: ${sampleOf(header)}`)}`),
    ...(content ? [`-H ${quoted(`Content-Type: ${content.type}`)}`] : []),
    ...(example ? [`--data ${quoted(example.text)}`] : []),
  ]
    .filter(Boolean)
    .join(' \\\n  ')
}

function urlOf(path: string, parameters: Parameter[], server: Server | undefined): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (placeholder, name) => {
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name)
    return parameter?.schema.example === undefined ? placeholder : encodeURIComponent(parameter.schema.example)
  })
  const query = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map((one) => `${encodeURIComponent(one.name)}=${encodeURIComponent(sampleOf(one))}`)
  return `${baseOf(server)}${filled}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

function baseOf(server: Server | undefined): string {
  const url = (server?.url ?? '').replace(/\{([^{}]+)\}/g, (placeholder, name) => {
    return server?.variables.find((variable) => variable.name === name)?.default ?? placeholder
  })
  return (/^\w+:/.test(url) ? url : `https://api.example.com${url}`).replace(/\/+$/, '')
}

/** The variables are ours, not the definition's, so that they may stand where the shell fills them in. */
function authFor(scheme: SecurityScheme | undefined): string {
  if (!scheme) return ''
  const [, place, name] = /^API key in the (header|query|cookie) (.+)$/.exec(scheme.type) ?? []
  if (place === 'header') return `-H ${quoted(`${name}: `)}"$API_KEY"`
  if (place === 'cookie') return `-b ${quoted(`${name}=`)}"$API_KEY"`
  if (place === 'query') return ''
  if (/^HTTP basic/i.test(scheme.type)) return '-u "$USER:$PASSWORD"'
  if (scheme.type === 'Client certificate') return '--cert client.pem'
  return '-H "Authorization: Bearer $TOKEN"'
}

const sampleOf = ({ name, schema }: Parameter) =>
  schema.example ?? schema.default ?? schema.values?.[0]?.value ?? `{${name}}`

/** One word for a POSIX shell, whatever is in it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const quoted = (text: string) => `'${text.replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '').replaceAll("'", `'\\''`)}'`
