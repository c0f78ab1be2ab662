import { pathOfRef } from '@callboard/plugin-api'
import { Badge, Icon, OwnerChip } from '@callboard/ui'
import { Link } from 'react-router'
import type { GroupProblem } from '../groups/problemsOf'
import type { GroupNode } from '../groups/toForest'
import styles from './GroupTree.module.css'

interface Props {
  label: string
  forest: GroupNode[]
  problems: Map<string, GroupProblem[]>
  /** Whether the groups below one are shown. All are, if absent, and nothing can be folded. */
  isUnfolded?: (ref: string, depth: number) => boolean
  onToggle?: (ref: string) => void
}

/** Groups within groups, each with its numbers, which lead to what they count. */
export function GroupTree({ label, forest, ...rest }: Props) {
  return (
    <div className={styles.tree}>
      <div className={styles.head} aria-hidden="true">
        <span className={styles.name}>Group</span>
        <span className={styles.type}>Type</span>
        <span className={styles.number}>People</span>
        <span className={styles.number} data-detail>
          Owns directly
        </span>
        <span className={styles.number}>Owns in all</span>
      </div>
      <Nodes label={label} nodes={forest} depth={0} {...rest} />
    </div>
  )
}

type NodesProps = Omit<Props, 'forest' | 'label'> & { label?: string; nodes: GroupNode[]; depth: number }

function Nodes({ label, nodes, depth, ...rest }: NodesProps) {
  return (
    <ul className={styles.nodes} aria-label={label}>
      {nodes.map((node) => (
        <Node key={node.group.ref} node={node} depth={depth} {...rest} />
      ))}
    </ul>
  )
}

function Node({ node, depth, ...rest }: Omit<NodesProps, 'nodes' | 'label'> & { node: GroupNode }) {
  const { group, below } = node
  const { problems, isUnfolded, onToggle } = rest
  const isOpen = isUnfolded?.(group.ref, depth) ?? true
  const path = pathOfRef(group.ref)
  return (
    <li>
      <div className={styles.row} style={{ '--depth': depth } as React.CSSProperties}>
        <span className={styles.name}>
          {below.length > 0 && onToggle ? (
            <button
              type="button"
              className={styles.toggle}
              aria-expanded={isOpen}
              aria-label={`Groups in ${group.title}`}
              onClick={() => onToggle(group.ref)}
            >
              <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={15} />
            </button>
          ) : (
            <span className={styles.toggle} />
          )}
          <span className={styles.group}>
            <OwnerChip owner={group.ref} title={group.title} />
            <ProblemBadges problems={problems.get(group.ref) ?? []} />
          </span>
        </span>
        <span className={styles.type}>{group.type}</span>
        <Count to={`${path}/members`} count={group.members.all} unit={group.members.all === 1 ? 'person' : 'people'} />
        <Count
          to={`${path}/owned?by=${encodeURIComponent(group.ref)}`}
          count={group.owned.direct}
          unit="owned directly"
          isDetail
        />
        <Count to={`${path}/owned`} count={group.owned.all} unit="owned" />
      </div>
      {below.length > 0 && isOpen && <Nodes nodes={below} depth={depth + 1} {...rest} />}
    </li>
  )
}

interface CountProps {
  to: string
  count: number
  unit: string
  /** Left out where there is little room. */
  isDetail?: boolean
}

function Count({ to, count, unit, isDetail }: CountProps) {
  const text = (
    <>
      {count.toLocaleString()}
      <span className={styles.unit}> {unit}</span>
    </>
  )
  return (
    <span className={styles.number} data-none={count === 0 || undefined} data-detail={isDetail}>
      {count > 0 ? <Link to={to}>{text}</Link> : text}
    </span>
  )
}

const badgeOf: Record<GroupProblem['problem'], string> = {
  empty: 'nobody in it',
  'own-parent': 'its own parent',
  circle: 'in a circle',
  'unknown-parent': 'unknown parent',
}

function ProblemBadges({ problems }: { problems: GroupProblem[] }) {
  return problems.map(({ problem }) => (
    <Badge key={problem} tone="warn" icon="alert-triangle">
      {badgeOf[problem]}
    </Badge>
  ))
}
