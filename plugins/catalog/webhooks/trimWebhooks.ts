import type { Services } from '@callboard/plugin-api/backend'

/** Forgets webhooks and what branches were at, long after either has a use. */
export async function trimWebhooks({ db }: Pick<Services, 'db'>): Promise<void> {
  await db.raw(`delete from deliveries where received_at < now() - interval '90 days'`)
  await db.raw(`delete from pushes where at < now() - interval '1 day'`)
}
