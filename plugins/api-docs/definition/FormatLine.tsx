import { counted } from '@callboard/plugin-api'
import { Badge } from '@callboard/ui'
import type { Definition, Format } from '../plugin'
import styles from './FormatLine.module.css'

const titles: Record<Format, string> = {
  openapi: 'OpenAPI',
  asyncapi: 'AsyncAPI',
  graphql: 'GraphQL',
  protobuf: 'Protocol Buffers',
  text: 'Text',
}

/** What sort of definition it is and how large. */
export function FormatLine({ definition: { format, formatVersion, header, groups, schemas, schemasTitle } }: Props) {
  const operations = groups.reduce((sum, group) => sum + group.operations.length, 0)
  return (
    <p className={styles.line}>
      <Badge tone="accent">{[titles[format], formatVersion].filter(Boolean).join(' ')}</Badge>
      {header.version && <span>Version {header.version}</span>}
      <span>{counted(operations, 'operation')}</span>
      {schemas.length > 0 && (
        <span>
          {schemas.length.toLocaleString()} {schemasTitle.toLowerCase()}
        </span>
      )}
    </p>
  )
}

interface Props {
  definition: Definition
}
