import type { Entity } from '@callboard/plugin-api'
import { CodeBlock } from '@callboard/ui'
import { colourYaml } from '../../components/colourYaml'
import { documentRows } from '../../explain/documentRows'

/** An entity as YAML, without what is computed for every answer. */
export function DocumentCode({ entity: { relations: _, status: __, ...entity } }: { entity: Entity }) {
  const code = documentRows(entity)
    .map(({ lead, key, text = '' }) => {
      const head = lead + (key === undefined ? '' : `${key}: `)
      if (!text.includes('\n')) return (head + text).trimEnd()
      const indent = ' '.repeat(lead.length + 2)
      return [`${head}|`, ...text.split('\n').map((line) => (indent + line).trimEnd())].join('\n')
    })
    .join('\n')
  return <CodeBlock title={`${entity.metadata.name}.yaml`} code={code} html={colourYaml(code)} maxHeight={560} />
}
