import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLType,
  getNamedType,
  isNonNullType,
  isSpecifiedScalarType,
} from 'graphql'
import type { Field, Schema } from '../../plugin'
import { inline } from '../values'

/** What a type is called, `[Order!]!`, with a link to what it names. */
export function schemaOfType(type: GraphQLType): Schema {
  const named = getNamedType(type)
  return { label: String(type), ...(!isSpecifiedScalarType(named) && { ref: named.name }) }
}

export function fieldOf(field: GraphQLField<unknown, unknown>): Field {
  return {
    name: field.name,
    required: false,
    schema: { ...schemaOfType(field.type), ...saidOf(field) },
    ...(field.args.length > 0 && { arguments: field.args.map(inputFieldOf) }),
  }
}

export function inputFieldOf(field: GraphQLArgument | GraphQLInputField): Field {
  const { name, type, defaultValue } = field
  const required = isNonNullType(type) && defaultValue === undefined
  const schema = { ...schemaOfType(type), ...saidOf(field) }
  return { name, required, schema: defaultValue === undefined ? schema : { ...schema, default: inline(defaultValue) } }
}

type Said = Pick<GraphQLArgument, 'description' | 'deprecationReason'>

export function saidOf({ description, deprecationReason }: Said): Pick<Schema, 'description' | 'deprecated'> {
  const said = [deprecationReason && `**Deprecated:** ${deprecationReason}`, description].filter(Boolean).join('\n\n')
  return { ...(said && { description: said }), ...(deprecationReason && { deprecated: true }) }
}
