import type { Db } from '@callboard/plugin-api/backend'

/**
 * Has locations read now whose read ended with the process that was about it, however far off their next turn is: a person or a push may
 * have asked for it. What is broken off twice in a row waits for its turn, as it may be what ends the process.
 */
export async function wakeInterrupted(db: Db): Promise<void> {
  await db.raw(
    `
    with interrupted as (
      select id, exists (
        select from attempts
        where location_id = id and slot = (reads - 1) % 50 and number = reads - 1 and status = 'running'
      ) as is_again
      from locations where reading_until < now()
      for update skip locked
    )
    update locations
    set reading = null, reading_until = null, next_read_at = case when is_again then next_read_at else now() end
    from interrupted where locations.id = interrupted.id
    `,
  )
}
