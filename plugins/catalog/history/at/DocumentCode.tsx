import type { Entity } from '@callboard/plugin-api'
import { CodeBlock } from '@callboard/ui'
import { colourYaml } from '../../components/colourYaml'
import { documentRows } from '../../explain/documentRows'

/** An entity as YAML, without what is computed for every answer. */
export function DocumentCode({ entity: { relations: _, status: __, ...entity } }: { entity: Entity }) {
  const code = documentRows(entity)
    .map(({ indent, dash, key, text = '' }) => {
      const head = ' '.repeat(indent * 2) + (dash ? '- ' : '') + (key === undefined ? '' : `${key}: `)
      const [first = '', ...rest] = text.split('\n')
      const lines =
        rest.length === 0 ? [head + first] : [`${head}|`, ...text.split('\n').map((line) => indented(line, indent))]
      return lines.map((line) => line.trimEnd()).join('\n')
    })
    .join('\n')
  return <CodeBlock title={`${entity.metadata.name}.yaml`} code={code} html={colourYaml(code)} maxHeight={560} />
}

const indented = (line: string, indent: number) => ' '.repeat((indent + 1) * 2) + line
