import type { RepositoryFacts } from './RepositoryFacts'

/** What documents of APIs are called; the last part of the name of those whose own says nothing. */
const documents: Array<[file: RegExp, type: string, suffix: string]> = [
  [/(^|[/.])(openapi|swagger)[\w.-]*\.(ya?ml|json)$/i, 'openapi', 'api'],
  [/(^|[/.])asyncapi[\w.-]*\.(ya?ml|json)$/i, 'asyncapi', 'events'],
  [/\.proto$/i, 'grpc', 'grpc'],
  [/\.(graphqls?|gql)$/i, 'graphql', 'graphql'],
]

/** Where files stand that are somebody else's, made from others, or only for tests. */
const elsewhere =
  /(^|\/)(node_modules|vendor|third[_-]party|dist|build|target|out|bin|test|tests|__tests__|testdata|fixtures|mocks|examples?)\//i

/** What a person still looks through. */
const most = 5

/** The documents of APIs in a repository, the nearest to its top first. */
export function apisIn(paths: string[]): Pick<RepositoryFacts, 'apis' | 'moreApis'> {
  const found = paths.filter((path) => !elsewhere.test(path)).flatMap(documentAt)
  const meant = withoutQueries(found).sort((one, other) => depth(one.path) - depth(other.path))
  const apis: RepositoryFacts['apis'] = []
  for (const api of meant.slice(0, most)) {
    const taken = apis.some(({ suffix }) => suffix === api.suffix)
    apis.push(taken ? { ...api, suffix: slug(withoutEnding(api.path)) } : api)
  }
  return { apis, moreApis: meant.length - apis.length }
}

function documentAt(path: string) {
  const known = documents.find(([file]) => file.test(path))
  if (!known) return []
  const [, type, usual] = known
  const name = slug(withoutEnding(path.split('/').at(-1) ?? ''))
  const suffix = /^(openapi|swagger|asyncapi|api|schema|service|index)?(-?v?\d+)*$/.test(name) ? usual : name
  return [{ suffix: suffix.replace(/-?(openapi|swagger|asyncapi)-?/, '') || usual, type, path }]
}

/** Of GraphQL, the files of clients are called as the schema is: where one is named so, the others are none. */
function withoutQueries<Document extends { type: string; path: string }>(found: Document[]): Document[] {
  const isSchema = ({ path }: Document) => /schema[^/]*$|\.graphqls$/i.test(path)
  const hasSchema = found.some((each) => each.type === 'graphql' && isSchema(each))
  return found.filter((each) => each.type !== 'graphql' || !hasSchema || isSchema(each))
}

const depth = (path: string) => path.split('/').length
const withoutEnding = (path: string) => path.replace(/\.[^./]+$/, '')
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(-40)
    .replace(/^-|-$/g, '')
