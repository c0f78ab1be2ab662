import type { Header } from '../../plugin'
import { headerOf, serverOf } from '../openapi/headerOf'
import type { Parsed } from '../Parsed'
import { follow, type Reading, startReading } from '../Reading'
import { listSchemas } from '../schema/namedSchemas'
import { readNamedSchemas } from '../schema/readNamedSchemas'
import { at, listOf, type ObjectValue, objectOf, present, textAt, type Value } from '../values'
import { readChannels } from './readChannels'
import { readOperations } from './readOperations'

/** AsyncAPI 2 and 3. */
export function parseAsyncApi(document: ObjectValue): Parsed {
  const version = textAt(document, 'asyncapi') ?? ''
  const reading = startReading(document)
  listSchemas(at(at(document, 'components'), 'schemas'), '#/components/schemas/', reading)
  const read = version.startsWith('3') ? readOperations : readChannels
  const operations = read(document, reading)
  return {
    format: 'asyncapi',
    formatVersion: version,
    header: { ...headerOf(document, reading), servers: serversOf(document, reading) },
    groups: [...listOf(at(document, 'tags')), ...listOf(at(at(document, 'info'), 'tags'))].flatMap((value) => {
      const tag = follow(value, reading).value
      const name = textAt(tag, 'name')
      return name ? [{ name, ...present({ description: textAt(tag, 'description') }) }] : []
    }),
    operations,
    schemasTitle: 'Schemas',
    schemas: readNamedSchemas(reading),
    problem: null,
  }
}

/** By name; version 3 has host and path where version 2 has a URL. */
function serversOf(document: ObjectValue, reading: Reading): Header['servers'] {
  return Object.entries(objectOf(at(document, 'servers'))).map(([name, value]: [string, Value]) => {
    const server = follow(value, reading).value
    const host = textAt(server, 'host')
    const url = host ? `${host}${textAt(server, 'pathname') ?? ''}` : (textAt(server, 'url') ?? '')
    return serverOf({ ...server, url }, name)
  })
}
