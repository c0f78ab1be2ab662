import { isWebUrl } from '@callboard/catalog-model'
import { inShort } from '@callboard/plugin-api'
import { ExternalLink } from '@callboard/ui'
import { RelatedLink } from '../pages/entity/RelatedLink'
import type { RelatedEntity } from '../plugin'
import styles from './SpecValue.module.css'

/** As much as one reads on a card; all of it is on the YAML tab. */
const mostItems = 20
const longestText = 600

interface Props {
  value: unknown
  refs: string[] | null
  relations: RelatedEntity[]
}

/** A value of a `spec`: entities as links to them, addresses as links, lists and objects item by item. */
export function SpecValue({ value, refs, relations }: Props) {
  if (!refs) return <Plain value={value} depth={0} />
  const entityOf = (ref: string) => relations.find((related) => related.ref === ref)?.entity ?? null
  return (
    <ul className={styles.list}>
      {[...new Set(refs)].slice(0, mostItems).map((ref) => (
        <li key={ref}>
          <RelatedLink related={{ ref, entity: entityOf(ref) }} />
        </li>
      ))}
      <More all={refs.length} />
    </ul>
  )
}

function Plain({ value, depth }: { value: unknown; depth: number }) {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'string') return <Text text={value} />
  if (typeof value !== 'object' || value === null) return value === null ? '–' : String(value)
  if (depth > 2) return <code>{inShort(JSON.stringify(value), longestText)}</code>
  return Array.isArray(value) ? <Items items={value} depth={depth} /> : <Properties object={value} depth={depth} />
}

function Text({ text }: { text: string }) {
  if (isWebUrl(text)) return <ExternalLink href={text}>{inShort(text, longestText)}</ExternalLink>
  return <span className={styles.text}>{inShort(text, longestText)}</span>
}

function Items({ items, depth }: { items: unknown[]; depth: number }) {
  return (
    <ul className={styles.list}>
      {items.slice(0, mostItems).map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items of a file have no other name, and never move.
        <li key={index}>
          <Plain value={item} depth={depth + 1} />
        </li>
      ))}
      <More all={items.length} />
    </ul>
  )
}

function Properties({ object, depth }: { object: object; depth: number }) {
  return (
    <dl className={styles.inner}>
      {Object.entries(object)
        .slice(0, mostItems)
        .map(([name, value]) => (
          <div key={name} className={styles.property}>
            <dt>{name}</dt>
            <dd>
              <Plain value={value} depth={depth + 1} />
            </dd>
          </div>
        ))}
    </dl>
  )
}

const More = ({ all }: { all: number }) => all > mostItems && <li>and {(all - mostItems).toLocaleString()} more</li>
