import { conflict, forbidden, notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import { listViews } from './listViews'
import type { NewView, View, ViewChange } from './View'

/** All of them are in the answer of the list, and in the menu: more than this nobody finds anything in. */
const most = 200

/** @throws PortalError 409 for a name or an id that there is, or one view too many */
export async function addView(db: Db, owner: string, { id, ...view }: NewView): Promise<View> {
  const { rows } = await orNameTaken(
    view.name,
    db.raw(
      `
      insert into views (id, owner, name, query, is_shared)
      select coalesce(:id::uuid, gen_random_uuid()), :owner, :name, :query, :isShared
      where (select count(*) from views where owner = :owner) < :most
      returning id
      `,
      { ...view, id: id ?? null, owner, most },
    ),
  )
  if (!rows[0]) throw conflict(`You have saved ${most} views, which is as many as are kept. Delete one first.`)
  return viewOf(db, owner, rows[0].id)
}

/** @throws PortalError 404; 403 for one that somebody else shares; 409 for a name that another has */
export async function changeView(db: Db, owner: string, id: string, change: ViewChange): Promise<View> {
  await requireOwn(db, owner, id)
  await orNameTaken(
    change.name ?? '',
    db.raw(
      `
      update views set name = coalesce(:name, name), query = coalesce(:query, query),
        is_shared = coalesce(:isShared, is_shared), changed_at = now()
      where id = :id and owner = :owner
      `,
      { id, owner, name: change.name ?? null, query: change.query ?? null, isShared: change.isShared ?? null },
    ),
  )
  return viewOf(db, owner, id)
}

/** @throws PortalError 404; 403 for one that somebody else shares */
export async function removeView(db: Db, owner: string, id: string): Promise<void> {
  await requireOwn(db, owner, id)
  await db('views').where({ id, owner }).delete()
}

async function requireOwn(db: Db, userRef: string, id: string): Promise<void> {
  const { isMine, owner, ownerTitle } = await viewOf(db, userRef, id)
  if (!isMine) throw forbidden(`This view is ${ownerTitle ?? owner}’s. Save it under a name of your own to change it.`)
}

async function viewOf(db: Db, userRef: string, id: string): Promise<View> {
  const [view] = await listViews(db, userRef, id)
  if (!view) throw notFound('view', id)
  return view
}

/** Postgres decides who of two was first. */
const orNameTaken = <Result>(name: string, work: Promise<Result>): Promise<Result> =>
  work.catch((error) => {
    if (error.constraint === 'views_owner_name_key')
      throw conflict(`You have a view called ${name}. Choose another name.`)
    if (error.constraint === 'views_pkey') throw conflict('The view is there already.')
    throw error
  })
