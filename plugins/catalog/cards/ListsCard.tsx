import { Choice, useDensity } from '@callboard/ui'

/** How much of the list of entities one wants to see at once. */
export default function ListsCard() {
  const [density, setDensity] = useDensity()
  return (
    <Choice
      label="Rows of long lists"
      value={density}
      onChange={setDensity}
      ways={[
        { value: 'comfortable', label: 'Comfortable', description: 'With a line of description' },
        { value: 'compact', label: 'Compact', description: 'More of them at once' },
      ]}
    />
  )
}
