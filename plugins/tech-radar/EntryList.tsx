import { Badge, Card } from '@callboard/ui'
import { Link } from 'react-router'
import type { MarkProps } from './Picture'
import styles from './Radar.module.css'
import type { Entry } from './shapes'

/** What the picture shows, in words: quadrant by quadrant, from the middle outwards. */
export function EntryList({ radar: { quadrants, rings }, places, marked, onMark }: MarkProps) {
  return (
    <div className={styles.quadrants}>
      {quadrants.map((quadrant) => {
        const inside = places.filter(({ entry }) => entry.quadrant === quadrant.id)
        if (inside.length === 0) return null
        return (
          <Card key={quadrant.id} title={quadrant.name}>
            {rings.map((ring) => {
              const entries = inside.filter(({ entry }) => entry.ring === ring.id)
              if (entries.length === 0) return null
              return (
                <section key={ring.id}>
                  <h3 className={styles.ringTitle}>{ring.name}</h3>
                  <ul className={styles.entries}>
                    {entries.map(({ entry, number }) => (
                      <li key={entry.id} data-marked={entry.id === marked || undefined}>
                        <span className={styles.soft}>{number}</span>
                        <Link
                          to={`/tech-radar/${entry.id}`}
                          onPointerEnter={() => onMark(entry.id)}
                          onPointerLeave={() => onMark(undefined)}
                          onFocus={() => onMark(entry.id)}
                          onBlur={() => onMark(undefined)}
                        >
                          {entry.title}
                        </Link>
                        <MovedBadge moved={entry.moved} />
                      </li>
                    ))}
                  </ul>
                </section>
              )
            })}
          </Card>
        )
      })}
    </div>
  )
}

export function MovedBadge({ moved }: Pick<Entry, 'moved'>) {
  if (moved === 'none') return null
  return moved === 'in' ? (
    <Badge tone="good" icon="arrow-up">
      Moved in
    </Badge>
  ) : (
    <Badge tone="warn" icon="arrow-down">
      Moved out
    </Badge>
  )
}
