import { notFound } from '@callboard/plugin-api'
import type { Db } from '@callboard/plugin-api/backend'
import type { Todo } from './plugin'

const columns = ['id', 'entity', 'title', 'done', 'created_by as createdBy']

/** Those of an entity, or all: what is left to do first, then the newest first. */
export function listTodos(db: Db, { entity }: { entity?: string | undefined }): Promise<Todo[]> {
  return db('todos')
    .select(columns)
    .where(entity ? { entity } : {})
    .orderBy(['done', { column: 'created_at', order: 'desc' }, 'id'])
}

export async function findTodo(db: Db, id: string): Promise<Todo> {
  return (await db('todos').select(columns).where({ id }).first()) ?? missing(id)
}

export async function addTodo(db: Db, { createdBy, ...todo }: Omit<Todo, 'id' | 'done'>): Promise<Todo> {
  const [added] = await db('todos')
    .insert({ ...todo, created_by: createdBy })
    .returning(columns)
  return added
}

export async function tickTodo(db: Db, id: string, done: boolean): Promise<Todo> {
  const [ticked] = await db('todos')
    .where({ id })
    .update({ done_at: done ? db.fn.now() : null })
    .returning(columns)
  return ticked ?? missing(id)
}

export async function removeTodo(db: Db, id: string): Promise<void> {
  const removed = await db('todos').where({ id }).delete()
  if (removed === 0) missing(id)
}

export async function purgeDone(db: Db, keepDoneDays: number): Promise<void> {
  await db('todos').whereRaw(`done_at < now() - ? * interval '1 day'`, [keepDoneDays]).delete()
}

function missing(id: string): never {
  throw notFound('todo', id)
}
