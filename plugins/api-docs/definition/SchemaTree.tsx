import { useData } from '@callboard/plugin-api/frontend'
import { Icon, QueryView, SkeletonText } from '@callboard/ui'
import { type ReactNode, use, useState } from 'react'
import { apiDocs, type Field, type Schema } from '../plugin'
import { KnownSchemas, useDefinition } from './DefinitionContext'
import { Description } from './Description'
import { SchemaFacts } from './SchemaFacts'
import { SchemaLabel } from './SchemaLabel'
import styles from './SchemaTree.module.css'
import { ShowLink } from './ShowLink'

interface TreeProps {
  schema: Schema
  /** Keys of the schemas around it: one of them again would never end. */
  within?: string[]
}

/** A schema with its fields, to be unfolded as far as one wants. The schema itself is unfolded. */
export function SchemaTree({ schema, within = [] }: TreeProps) {
  return (
    <div className={styles.tree}>
      <div className={styles.head}>
        <SchemaLabel schema={schema} />
        <Description html={schema.description} small />
        <SchemaFacts schema={schema} />
      </div>
      <Inside schema={schema} within={within} />
    </div>
  )
}

/** What stands inside of a schema; of one that is only named, what its name stands for. */
export function Inside({ schema, within = [] }: TreeProps) {
  if (schema.ref === undefined) return <Content schema={schema} within={within} />
  if (within.includes(schema.ref)) {
    return (
      <p className={styles.again}>
        Again <ShowLink to={{ view: 'schema', key: schema.ref }}>{schema.label}</ShowLink>, which stands around this.
      </p>
    )
  }
  return <Referenced schemaKey={schema.ref} within={within} />
}

function Referenced({ schemaKey, within }: { schemaKey: string; within: string[] }) {
  const { address } = useDefinition()
  const known = use(KnownSchemas).get(schemaKey)
  const query = useData(apiDocs.routes.schema, { ...address, key: schemaKey }, { enabled: !known })
  const inside = (schema: Schema) => (
    <>
      <Description html={schema.description} small />
      <SchemaFacts schema={schema} />
      <Inside schema={schema} within={[...within, schemaKey]} />
    </>
  )
  if (known) return inside(known.schema)
  return (
    <QueryView query={query} skeleton={<SkeletonText lines={2} />}>
      {({ schema }) => inside(schema.schema)}
    </QueryView>
  )
}

function Content({ schema, within }: { schema: Schema; within: string[] }) {
  const { extends: parents = [], fields = [], items, others, variants = [] } = schema
  return (
    <>
      {parents.length > 0 && (
        <p className={styles.parents}>
          Has the fields of{' '}
          {parents.map(({ label, ref }, index) => (
            <span key={ref}>
              {index > 0 && ', '}
              <ShowLink to={{ view: 'schema', key: ref }}>{label}</ShowLink>
            </span>
          ))}
        </p>
      )}
      {(fields.length > 0 || others) && (
        <ul className={styles.fields}>
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} within={within} />
          ))}
          {others && <FieldRow field={{ name: 'any other name', required: false, schema: others }} within={within} />}
        </ul>
      )}
      {items && <Inner title="Each item" schema={items} within={within} />}
      {variants.map(({ how, schemas }) => (
        <div key={how}>
          <p className={styles.how}>{how}</p>
          <ul className={styles.fields}>
            {schemas.map((variant, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: variants have no name but their place
              <VariantRow key={index} schema={variant} within={within} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** Items that have no name: what they are is said by the label of their array. */
function Inner({ title, schema, within }: TreeProps & { title: string }) {
  return (
    <div className={styles.inner}>
      <p className={styles.how}>
        {title} <SchemaLabel schema={schema} />
      </p>
      <Description html={schema.description} small />
      <SchemaFacts schema={schema} />
      <Inside schema={schema} {...(within && { within })} />
    </div>
  )
}

export function FieldRow({ field, within = [] }: { field: Field; within?: string[] }) {
  const { name, required, schema, arguments: takes = [] } = field
  const head = (
    <>
      <span className={styles.name} data-deprecated={schema.deprecated}>
        {name}
      </span>
      {required && <span className={styles.required}>required</span>}
      <SchemaLabel schema={schema} />
    </>
  )
  return (
    <Row schema={schema} within={within} name={name} head={head}>
      {takes.length > 0 && (
        <div className={styles.inner}>
          <p className={styles.how}>takes</p>
          <ul className={styles.fields}>
            {takes.map((taken) => (
              <FieldRow key={taken.name} field={taken} within={within} />
            ))}
          </ul>
        </div>
      )}
    </Row>
  )
}

function VariantRow({ schema, within }: { schema: Schema; within: string[] }) {
  return <Row schema={schema} within={within} name={schema.label} head={<SchemaLabel schema={schema} />} />
}

interface RowProps {
  schema: Schema
  within: string[]
  name: string
  head: ReactNode
  children?: ReactNode
}

/** A line that unfolds, if there is more inside. */
function Row({ schema, within, name, head, children }: RowProps) {
  const [isOpen, setOpen] = useState(false)
  const canOpen = hasInside(schema)
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        {canOpen ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-label={`Fields of ${name}`}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="chevron-right" size={14} />
          </button>
        ) : (
          <span className={styles.leaf} />
        )}
        <div className={styles.said}>
          <p className={styles.first}>{head}</p>
          <Description html={schema.description} small />
          <SchemaFacts schema={schema} />
          {children}
        </div>
      </div>
      {isOpen && (
        <div className={styles.inside}>
          <Inside schema={schema} within={within} />
        </div>
      )}
    </li>
  )
}

const hasInside = ({ ref, fields, items, others, variants, extends: parents }: Schema) =>
  ref !== undefined || [fields, items, others, variants, parents].some((part) => part !== undefined)
