import { Card, EntityLink, Icon, OwnerChip } from '@callboard/ui'
import type { ReactNode } from 'react'
import type { GroupProblem } from '../groups/problemsOf'
import type { Group, Groupless } from '../plugin'
import { ProblemList } from './ProblemList'
import styles from './ProblemsCard.module.css'

interface Props {
  groups: Group[]
  problems: Map<string, GroupProblem[]>
  groupless: Groupless[]
  grouplessCount: number
}

/** What is wrong with groups and people, each with what to do about it. */
export function ProblemsCard({ groups, problems, groupless, grouplessCount }: Props) {
  const having = <P extends GroupProblem['problem']>(problem: P) =>
    groups.flatMap((group) => {
      const found = problems.get(group.ref)?.find((one) => one.problem === problem)
      return found ? [{ group, found: found as Extract<GroupProblem, { problem: P }> }] : []
    })
  const titleOf = (ref: string) => groups.find((group) => group.ref === ref)?.title ?? ref
  const total = [...problems.values()].flat().length + grouplessCount
  if (total === 0) return <NothingToMend />
  return (
    <Card title={`To mend (${total.toLocaleString()})`} flush>
      <ProblemList
        title="Groups with nobody in them"
        advice="Write `memberOf` in the file of each person, or `members` in that of the group. What an empty group owns has no one to answer for it."
        items={having('empty').map(({ group }) => (
          <Row key={group.ref} group={group}>
            {group.owned.direct > 0 && `owns ${group.owned.direct.toLocaleString()}`}
          </Row>
        ))}
      />
      <ProblemList
        title="Groups with an unknown parent"
        advice="The group above is not in the catalog. Register it, or correct `parent`."
        items={having('unknown-parent').map(({ group, found }) => (
          <Row key={group.ref} group={group}>
            names <code>{found.parents.join(', ')}</code>
          </Row>
        ))}
      />
      <ProblemList
        title="Groups in a circle"
        advice="Each is above the other. Take one `parent`, or one of `children`, out."
        items={having('circle').map(({ group, found }) => (
          <Row key={group.ref} group={group}>
            leads back to itself by {found.with.map(titleOf).join(', ')}
          </Row>
        ))}
      />
      <ProblemList
        title="Groups that are their own parent"
        advice="Take the group out of its own `parent` or `children`."
        items={having('own-parent').map(({ group }) => <Row key={group.ref} group={group} />)}
      />
      <ProblemList
        title="People in no group"
        advice="Write `memberOf` in their file, or `members` in that of their group."
        count={grouplessCount}
        items={groupless.map((person) => <Person key={person.ref} person={person} />)}
      />
    </Card>
  )
}

function Row({ group, children }: { group: Group; children?: ReactNode }) {
  return (
    <li>
      <OwnerChip owner={group.ref} title={group.title} /> {children && <span>{children}</span>}
    </li>
  )
}

/** Somebody in no group, and the groups that are not there. */
function Person({ person: { ref, title, names } }: { person: Groupless }) {
  return (
    <li>
      <OwnerChip owner={ref} title={title} />{' '}
      {names.length > 0 && (
        <span>
          names{' '}
          {names.map((name) => (
            <EntityLink key={name} entityRef={name} plain missing />
          ))}
          , not in the catalog
        </span>
      )}
    </li>
  )
}

const NothingToMend = () => (
  <Card title="To mend">
    <p className={styles.nothing}>
      <Icon name="circle-check" size={18} />
      Nothing: every group has people and a parent that exists, and everybody is in a group.
    </p>
  </Card>
)
