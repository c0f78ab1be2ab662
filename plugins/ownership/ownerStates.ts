import type { IconName } from '@callboard/ui'
import type { OwnerState } from './plugin'

interface StateWords {
  /** After the number: "12 owned by a team". */
  title: string
  icon: IconName
  /** What it means, and what to do about it. */
  explanation: string
}

/** How the states of ownership are told. */
export const ownerStates: Record<OwnerState, StateWords> = {
  team: {
    title: 'Owned by a team',
    icon: 'group',
    explanation: 'A group with people in it answers for these. That is how it should be.',
  },
  person: {
    title: 'Owned by a person',
    icon: 'user',
    explanation: 'One person answers for these. When they leave, nobody does: name their team instead.',
  },
  empty: {
    title: 'Owned by an empty group',
    icon: 'alert-triangle',
    explanation: 'Nobody is in the group, or in a group below it. Add its people, or name the group that took over.',
  },
  unknown: {
    title: 'Owner is not in the catalog',
    icon: 'help',
    explanation:
      'The owner that these name is no group or person of the catalog. Correct the name, or register the group.',
  },
  nobody: {
    title: 'Owned by nobody',
    icon: 'circle-dashed',
    explanation: 'These name no owner that can be read. Write `owner` under `spec` in their file.',
  },
}
