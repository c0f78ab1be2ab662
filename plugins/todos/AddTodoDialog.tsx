import { refOf } from '@callboard/plugin-api'
import type { EntityActionProps } from '@callboard/plugin-api/frontend'
import { Modal, useNotify } from '@callboard/ui'
import { AddTodo } from './AddTodo'

/** What is to be done, from wherever on the entity's page it comes to mind. */
export default function AddTodoDialog({ entity, onClose }: EntityActionProps) {
  const notify = useNotify()
  const close = () => {
    onClose()
    notify('The todo is added.')
  }
  return (
    <Modal title={`Add a todo to ${entity.metadata.title ?? entity.metadata.name}`} opened onClose={onClose}>
      <AddTodo entity={refOf(entity)} onAdded={close} />
    </Modal>
  )
}
