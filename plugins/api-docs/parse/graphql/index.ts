import { buildASTSchema, type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { DefinitionError } from '../DefinitionError'
import { emptyHeader, type Parsed } from '../Parsed'
import { descriptionOfSchema } from './descriptionOfSchema'
import { readFields } from './readFields'
import { readTypes } from './readTypes'

/** In tokens: far more than a schema of five megabytes has. */
const mostTokens = 2_000_000

/** A schema of GraphQL, as its definition language (SDL) writes it. */
export function parseGraphql(text: string): Parsed {
  const document = parseSdl(text)
  const schema = buildSchema(document)
  const roots = [
    ['Queries', 'query', schema.getQueryType()],
    ['Mutations', 'mutation', schema.getMutationType()],
    ['Subscriptions', 'subscription', schema.getSubscriptionType()],
  ] as const
  return {
    format: 'graphql',
    formatVersion: null,
    header: { ...emptyHeader, ...descriptionOfSchema(schema) },
    groups: roots.flatMap(([name, , type]) => (type ? [{ name, description: type.description ?? undefined }] : [])),
    operations: roots.flatMap(([group, verb, type]) => (type ? readFields(type, { group, verb }) : [])),
    schemasTitle: 'Types',
    schemas: readTypes(schema),
    problem: null,
  }
}

function parseSdl(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: mostTokens })
  } catch (error) {
    throw explained(error, 'Mend this line or the one above it.')
  }
}

/** Without the library's own checks at first: a schema of one service of many names types that others define. */
function buildSchema(document: DocumentNode): GraphQLSchema {
  try {
    return buildASTSchema(document, { assumeValidSDL: true, assumeValid: true })
  } catch (error) {
    throw explained(error, 'Define the type that is named, or leave out what names it.')
  }
}

function explained(error: unknown, fix: string): DefinitionError {
  const { message } = error as Error
  const line = error instanceof GraphQLError ? error.locations?.[0]?.line : undefined
  return new DefinitionError(message.replace(/[.:]?$/, '.'), { fix, line })
}
