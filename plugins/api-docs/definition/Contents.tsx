import type { Content } from '../plugin'
import styles from './Contents.module.css'
import { SchemaTree } from './SchemaTree'

/** Bodies by media type; those that are the same but for the type stand together. */
export function Contents({ contents }: { contents: Content[] }) {
  return grouped(contents).map(({ types, schema }) => (
    <div key={types.join()} className={styles.content}>
      <p className={styles.type}>{types.join(', ')}</p>
      {schema && <SchemaTree schema={schema} />}
    </div>
  ))
}

function grouped(contents: Content[]) {
  const groups = new Map<string, { types: string[]; schema: Content['schema'] }>()
  for (const { type, schema } of contents) {
    const same = JSON.stringify(schema) ?? ''
    const group = groups.get(same) ?? { types: [], schema }
    group.types.push(type)
    groups.set(same, group)
  }
  return [...groups.values()]
}
