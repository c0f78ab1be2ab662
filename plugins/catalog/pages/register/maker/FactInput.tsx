import { Breakable, TextInput } from '@callboard/ui'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  /** What was found of it in the repository, and where. */
  found: { value: string; from: string } | undefined
}

/** A field that may be filled in already: it says from where, also when something else is typed over it. */
export const FactInput = ({ found, ...field }: Props) => (
  <TextInput
    {...field}
    description={
      found && <Breakable>{`${field.value === found.value ? 'From' : beforeOf(found)} ${found.from}`}</Breakable>
    }
  />
)

const beforeOf = ({ value }: { value: string }) => (value ? `It was “${value}”, from` : 'From')
