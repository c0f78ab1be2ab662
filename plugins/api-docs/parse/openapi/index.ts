import type { Parsed } from '../Parsed'
import { startReading } from '../Reading'
import { listSchemas } from '../schema/namedSchemas'
import { readNamedSchemas } from '../schema/readNamedSchemas'
import { at, listOf, type ObjectValue, objectOf, present, textAt } from '../values'
import { headerOf } from './headerOf'
import { readOperations } from './readOperations'
import { asOpenApi3 } from './swagger'

/** OpenAPI 2.0, 3.0 and 3.1. */
export function parseOpenApi(document: ObjectValue): Parsed {
  const isSwagger = textAt(document, 'openapi') === undefined
  const reading = startReading(document)
  listSchemas(at(at(document, 'components'), 'schemas'), '#/components/schemas/', reading)
  listSchemas(at(document, 'definitions'), '#/definitions/', reading)
  const modern = isSwagger ? asOpenApi3(document, reading) : document
  const header = headerOf(modern, reading)
  const operations = readOperations(modern, header, reading)
  return {
    format: 'openapi',
    formatVersion: textAt(document, 'openapi') ?? textAt(document, 'swagger') ?? null,
    header,
    groups: listOf(at(document, 'tags')).flatMap((tag) => {
      const name = textAt(tag, 'name')
      return name ? [{ name, ...present({ description: textAt(objectOf(tag), 'description') }) }] : []
    }),
    operations,
    schemasTitle: 'Schemas',
    schemas: readNamedSchemas(reading),
    problem: null,
  }
}
