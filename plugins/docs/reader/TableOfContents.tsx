import type { RefObject } from 'react'
import { Link } from 'react-router'
import type { Part } from './partsOf'
import styles from './TableOfContents.module.css'
import { useCurrentHeading } from './useCurrentHeading'

interface Props {
  headings: Part[]
  article: RefObject<HTMLElement | null>
}

/** The parts of a page; the one that is being read is marked. */
export function TableOfContents({ headings, article }: Props) {
  const current = useCurrentHeading(headings, article)
  return (
    <nav aria-label="On this page">
      <ul className={styles.list}>
        {headings.map(({ id, level, text }) => (
          <li key={id}>
            <Link
              to={`#${encodeURIComponent(id)}`}
              className={styles.link}
              data-level={level}
              aria-current={id === current ? 'location' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
