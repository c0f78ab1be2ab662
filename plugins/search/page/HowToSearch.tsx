import { EmptyState } from '@callboard/ui'
import { Link } from 'react-router'
import styles from './SearchPage.module.css'
import { pathOf } from './useSearchState'

const examples = [
  ['pay', 'the beginning or a part of a name'],
  ['payment java', 'all of the words, in name, description, tags or owner'],
  ['"order line"', 'words side by side'],
  ['paymnet', 'a typing error is mended when nothing matches'],
  ['owner:me', 'what you and your groups own'],
  [
    'kind:api lifecycle:production',
    'everything of a kind, type, lifecycle or owner; with other words, of what they find',
  ],
] as const

export function HowToSearch() {
  return (
    <EmptyState icon="search" title="What are you looking for?">
      <dl className={styles.examples}>
        {examples.map(([text, meaning]) => (
          <div key={text}>
            <dt>
              <Link to={pathOf({ text, type: undefined })}>{text}</Link>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </EmptyState>
  )
}
