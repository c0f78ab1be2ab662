import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql'
import type { Schema } from '../../plugin'
import type { ParsedSchema } from '../Parsed'
import { fieldOf, inputFieldOf, schemaOfType } from './fieldOf'
import { refsIn } from './refsIn'

/** Every type that the schema defines, but for the roots, whose fields are operations. */
export function readTypes(schema: GraphQLSchema): ParsedSchema[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .map((type) => {
      const read = { ...readType(type, schema), ...(type.description && { description: type.description }) }
      return { key: type.name, name: type.name, schema: read, refs: refsIn(read), isListed: true }
    })
}

function readType(type: GraphQLNamedType, schema: GraphQLSchema): Schema {
  if (isEnumType(type)) return { label: 'enum', values: type.getValues().map(enumValue) }
  if (isUnionType(type)) {
    return { label: 'union', variants: [{ how: 'one of', schemas: type.getTypes().map(schemaOfType) }] }
  }
  if (isInputObjectType(type)) return { label: 'input', fields: Object.values(type.getFields()).map(inputFieldOf) }
  if (isObjectType(type) || isInterfaceType(type)) {
    const parents = type.getInterfaces().map(({ name }) => ({ label: name, ref: name }))
    const kinds = isInterfaceType(type) ? schema.getPossibleTypes(type) : []
    return {
      label: isInterfaceType(type) ? 'interface' : 'type',
      fields: Object.values(type.getFields()).map(fieldOf),
      ...(parents.length > 0 && { extends: parents }),
      ...(kinds.length > 0 && { variants: [{ how: 'one of', schemas: kinds.map(schemaOfType) }] }),
    }
  }
  return { label: 'scalar' }
}

function enumValue({
  name,
  description,
  deprecationReason,
}: {
  name: string
  description?: string | null | undefined
  deprecationReason?: string | null | undefined
}) {
  const said = [deprecationReason && `Deprecated: ${deprecationReason}`, description].filter(Boolean).join(' ')
  return { value: name, ...(said && { description: said }) }
}
