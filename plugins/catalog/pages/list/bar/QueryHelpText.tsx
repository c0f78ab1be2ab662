import { queryFields, queryPrefixes } from '@callboard/query'
import { CodeInText } from '@callboard/ui'
import styles from './QueryHelpText.module.css'

const examples = [
  ['`owner:me lifecycle:production`', 'Both have to hold.'],
  ['`type:service,website`', 'One of several values.'],
  ['`-tag:deprecated`', 'Not so.'],
  ['`type:service OR is:starred`', 'One of two conditions; parentheses group them.'],
  ['`system:*` and `-system:*`', 'With any system, and with none.'],
  ['`name:pay*`', 'A star stands for anything.'],
  ['`created<30d updated>=2026-01-01`', 'Younger than 30 days; changed since a day. Ages have m, h, d, w or y.'],
  ['`spec.tier>=2`', 'Any field of the file, as a number too.'],
  ['`"free text"`', 'In the name, the title or the description.'],
] as const

/** What one can write into the filter, on one page: it is made of the table that the language itself goes by. */
export function QueryHelpText() {
  return (
    <>
      <table className={styles.table}>
        <tbody>
          {examples.map(([written, meaning]) => (
            <Line key={written} written={written} meaning={meaning} />
          ))}
        </tbody>
      </table>
      <h3 className={styles.heading}>Fields</h3>
      <table className={styles.table}>
        <tbody>
          {[
            ...queryFields.map(({ name, reads }) => [name, reads] as const),
            ...queryPrefixes.map(({ prefix, reads }) => [`${prefix}…`, reads] as const),
          ].map(([name, reads]) => (
            <Line key={name} written={`\`${name}\``} meaning={reads} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Line({ written, meaning }: { written: string; meaning: string }) {
  return (
    <tr>
      <th scope="row">
        <CodeInText>{written}</CodeInText>
      </th>
      <td>
        <CodeInText>{meaning}</CodeInText>
      </td>
    </tr>
  )
}
