import { EntityChip } from '@callboard/ui'
import { ownerLine } from '../owner/ownerLine'
import type { Ownership, Suggestion } from '../plugin'
import { Remedy } from './Remedy'

const reasons: Record<Suggestion['because'], string> = {
  name: 'The nearest name is',
  kind: 'The same name belongs to',
  email: 'That is the e-mail of',
  system: 'The system that it is part of belongs to',
}

/** Nobody answers for it: what the file says, who was probably meant, and what to write. */
export function NoOwner({ ownership, namespace }: { ownership: Ownership; namespace: string }) {
  const { ownerRef, source, suggestion } = ownership
  return (
    <Remedy
      title={ownerRef ? 'Its owner is not in the catalog' : 'Nobody owns it'}
      snippet={ownerLine(suggestion?.ref ?? `group:${namespace}/my-team`, namespace)}
    >
      {source ? (
        <p>
          The file says <code>owner: {source.written}</code>
          {ownerRef ? (
            <>
              , and no group or person is <code>{ownerRef}</code>. Correct it, or register the group.
            </>
          ) : (
            ', which is no name of a group or a person.'
          )}
        </p>
      ) : (
        <p>The file names no owner.</p>
      )}
      {suggestion && (
        <p>
          {reasons[suggestion.because]} <EntityChip entityRef={suggestion.ref} title={suggestion.title} />
        </p>
      )}
    </Remedy>
  )
}
