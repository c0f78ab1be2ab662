import type { Parameter } from '../plugin'
import { Description } from './Description'
import styles from './ParameterTable.module.css'
import { SchemaFacts } from './SchemaFacts'
import { SchemaLabel } from './SchemaLabel'
import { Inside } from './SchemaTree'

interface Props {
  label: string
  parameters: Parameter[]
}

/** What is given beside the body. */
export function ParameterTable({ label, parameters }: Props) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type and meaning</th>
        </tr>
      </thead>
      <tbody>
        {parameters.map((parameter) => (
          <ParameterRow key={`${parameter.in} ${parameter.name}`} parameter={parameter} />
        ))}
      </tbody>
    </table>
  )
}

function ParameterRow({
  parameter: { name, in: place, required, deprecated, description, schema },
}: {
  parameter: Parameter
}) {
  const hasFields = (schema.fields ?? schema.items ?? schema.variants) !== undefined
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <span data-deprecated={deprecated || undefined}>{name}</span>
        <span className={styles.place}>
          {place}
          {required && <span className={styles.required}>required</span>}
          {deprecated && ' deprecated'}
        </span>
      </th>
      <td>
        <SchemaLabel schema={schema} />
        <Description html={description ?? schema.description} small />
        <SchemaFacts schema={schema} />
        {hasFields && <Inside schema={schema} />}
      </td>
    </tr>
  )
}
