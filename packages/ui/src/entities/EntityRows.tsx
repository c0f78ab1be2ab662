import type { ReactNode } from 'react'
import { TwoLines } from '../content/TwoLines'
import { EntityLink } from './EntityLink'
import styles from './EntityRows.module.css'
import { LifecycleBadge } from './LifecycleBadge'
import { OwnerChip } from './OwnerChip'
import { Fact, Row, Rows } from './Rows'

/** What a row shows of an entity; null for what it does not have. */
export interface EntityRow {
  /** Canonical reference. */
  ref: string
  title: string | null
  description: string | null
  type: string | null
  lifecycle: string | null
  /** Canonical reference of a group or user. */
  owner: string | null
  /** Null for an owner that is not in the catalog. */
  ownerTitle: string | null
}

interface EntityRowsProps {
  entities: EntityRow[]
  /** All of those whose rows stand below each other, where they are in several lists: they have the same columns. */
  among?: EntityRow[]
  /** Without the owner, where it is the same for all. */
  withoutOwner?: boolean
  /** What stands behind a name. */
  mark?: (ref: string) => ReactNode
}

/**
 * Entities in rows: name and description, then in columns what any of them has of type, lifecycle and owner.
 *
 * ```tsx
 * <Card flush title="Owns"><EntityRows entities={items} withoutOwner /></Card>
 * ```
 */
export function EntityRows({ entities, among = entities, withoutOwner = false, mark }: EntityRowsProps) {
  const has = {
    type: among.some(({ type }) => type),
    lifecycle: among.some(({ lifecycle }) => lifecycle),
    owner: !withoutOwner && among.some(({ owner }) => owner),
  }
  return (
    <Rows>
      {entities.map(({ ref, title, description, type, lifecycle, owner, ownerTitle }) => (
        <Row
          key={ref}
          name={
            <>
              <EntityLink entityRef={ref} title={title} />
              {mark?.(ref)}
            </>
          }
          description={description}
        >
          {has.type && (
            <Fact width={84}>
              {type && (
                <span className={styles.type}>
                  <TwoLines>{type}</TwoLines>
                </span>
              )}
            </Fact>
          )}
          {has.lifecycle && <Fact width={116}>{lifecycle && <LifecycleBadge lifecycle={lifecycle} />}</Fact>}
          {has.owner && (
            <Fact width={136}>
              {owner && <OwnerChip owner={owner} title={ownerTitle} missing={ownerTitle === null} />}
            </Fact>
          )}
        </Row>
      ))}
    </Rows>
  )
}
