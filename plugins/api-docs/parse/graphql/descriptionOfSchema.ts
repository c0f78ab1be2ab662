import type { GraphQLSchema } from 'graphql'
import type { Header } from '../../plugin'

export function descriptionOfSchema({ description }: GraphQLSchema): Partial<Header> {
  return description ? { description } : {}
}
