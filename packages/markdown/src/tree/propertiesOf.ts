import type { Properties } from 'hast'
import { find, html } from 'property-information'

/** Attributes as they are written, by the names and in the types that a tree has them. */
export function propertiesOf(attributes: Record<string, string>): Properties {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(attributes)) {
    const { property, spaceSeparated, boolean } = find(html, name)
    properties[property] = spaceSeparated ? value.split(/\s+/).filter(Boolean) : boolean ? true : value
  }
  return properties
}
