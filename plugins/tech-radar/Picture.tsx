import { Link } from 'react-router'
import { type Place, radiusOf } from './placesOf'
import styles from './Radar.module.css'
import type { Radar } from './shapes'

export interface MarkProps {
  radar: Radar
  places: Place[]
  /** Id of the entry that is pointed at, here or in the list. */
  marked: string | undefined
  onMark: (id: string | undefined) => void
}

/** The radar as it is drawn. The list says the same in words and takes the keys, so this is for eyes and pointers alone. */
export function Picture({ radar: { quadrants, rings }, places, marked, onMark }: MarkProps) {
  return (
    <svg className={styles.picture} viewBox="-104 -104 208 208" aria-hidden="true">
      {rings
        .map((ring, index) => ({ ...ring, index, radius: radiusOf(index, rings.length) }))
        .reverse()
        .map(({ id, index, radius }) => (
          <circle key={id} r={radius} className={styles.ring} data-ring={index} />
        ))}
      {quadrants.map(({ id }, index) => {
        const angle = (index / quadrants.length) * 2 * Math.PI - Math.PI / 2
        return <line key={id} x2={100 * Math.cos(angle)} y2={100 * Math.sin(angle)} className={styles.line} />
      })}
      {quadrants.length <= corners &&
        quadrants.map((quadrant, index) => (
          <QuadrantName key={quadrant.id} {...quadrant} at={(index + 0.5) / quadrants.length} />
        ))}
      {rings.map(({ id, name }, index) => (
        <text key={id} y={-radiusOf(index, rings.length) + 6} className={styles.ringName}>
          {name}
        </text>
      ))}
      {places.map(({ entry, number, x, y }) => (
        <Link
          key={entry.id}
          to={`/tech-radar/${entry.id}`}
          // The list has the link that takes keys.
          tabIndex={-1}
          className={styles.blip}
          data-marked={entry.id === marked || undefined}
          onPointerEnter={() => onMark(entry.id)}
          onPointerLeave={() => onMark(undefined)}
        >
          <g transform={`translate(${x} ${y})`}>
            <title>{entry.title}</title>
            {entry.moved === 'in' && <path d="M0 -7 L3 -4.6 H-3 Z" />}
            {entry.moved === 'out' && <path d="M0 7 L3 4.6 H-3 Z" />}
            <circle r="4.4" />
            <text className={styles.number}>{number}</text>
          </g>
        </Link>
      ))}
    </svg>
  )
}

/** Round the circle there is room for so many names; where there are more, the list alone has them. */
const corners = 4

/** In the corner beside its part of the circle. */
function QuadrantName({ name, at }: { name: string; at: number }) {
  const angle = at * 2 * Math.PI - Math.PI / 2
  const side = Math.round(Math.cos(angle) * 10)
  return (
    <text
      x={Math.sign(side) * 104}
      y={Math.sin(angle) > 0 ? 103 : -99}
      textAnchor={side === 0 ? 'middle' : side > 0 ? 'end' : 'start'}
      className={styles.quadrantName}
    >
      {name}
    </text>
  )
}
