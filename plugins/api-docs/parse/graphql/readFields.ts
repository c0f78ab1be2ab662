import { type GraphQLField, type GraphQLObjectType, getNamedType, isCompositeType, isObjectType } from 'graphql'
import type { CallOperation } from '../../plugin'
import type { ParsedOperation } from '../Parsed'
import { fieldOf, saidOf } from './fieldOf'
import { refsInField } from './refsIn'

/** The fields of a root type: what can be asked for. */
export function readFields(
  type: GraphQLObjectType,
  { group, verb }: { group: string; verb: string },
): ParsedOperation[] {
  return Object.values(type.getFields()).map((field) => ({
    group,
    operation: readField(field, verb),
    refs: [...new Set(refsInField(fieldOf(field)))],
  }))
}

function readField(field: GraphQLField<unknown, unknown>, verb: string): CallOperation {
  const { schema, arguments: takes = [] } = fieldOf(field)
  const { description, deprecated = false } = saidOf(field)
  const { description: _, deprecated: __, ...answer } = schema
  return {
    kind: 'call',
    key: `${verb}.${field.name}`,
    verb,
    name: field.name,
    summary: firstSentence(field.description),
    deprecated,
    ...(description && { description }),
    signature: signatureOf(field),
    takes,
    answer,
    example: exampleOf(field, verb),
  }
}

function signatureOf({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const taken = args.map((one) => `${one.name}: ${one.type}`)
  if (taken.length === 0) return `${name}: ${type}`
  const line = `${name}(${taken.join(', ')}): ${type}`
  return line.length <= 80 ? line : `${name}(\n  ${taken.join('\n  ')}\n): ${type}`
}

/** The request with its variables, and those fields of the answer that need no more to be said. */
function exampleOf(field: GraphQLField<unknown, unknown>, verb: string): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`)
  const taken = field.args.map(({ name }) => `${name}: $${name}`)
  const call = taken.length > 0 ? `${field.name}(${taken.join(', ')})` : field.name
  const name = field.name.charAt(0).toUpperCase() + field.name.slice(1)
  const head = `${verb} ${name}${variables.length > 0 ? `(${variables.join(', ')})` : ''}`
  return `${head} {\n  ${call}${selectionOf(field)}\n}`
}

function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  const plain = isObjectType(named)
    ? Object.values(named.getFields()).filter(
        (one) => one.args.length === 0 && !isCompositeType(getNamedType(one.type)),
      )
    : []
  const names = plain.slice(0, 8).map(({ name }) => name)
  return ` {\n    ${(names.length > 0 ? names : ['__typename']).join('\n    ')}\n  }`
}

export function firstSentence(text: string | null | undefined): string | null {
  const [line = ''] = (text ?? '').trim().split(/\n\s*\n/)
  const [sentence = ''] = line.replace(/\s+/g, ' ').split(/(?<=[.!?]) (?=\p{Lu})/u)
  return sentence.length > 160 ? `${sentence.slice(0, 159)}…` : sentence || null
}
