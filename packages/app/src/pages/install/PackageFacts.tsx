import { FactList, NamedFact } from '@callboard/ui'
import type { Described } from '../plugins/pluginStates'
import type { Said } from './readManifest'

/** What a package would bring, before it is installed. `there` is the plugin of its id that there is. */
export function PackageFacts({ said, there }: { said: Said; there: Described | undefined }) {
  const { id, title, version, description, permissions, hosts, backend, frontend, frame, wants = [] } = said
  return (
    <FactList>
      <NamedFact name="Plugin" width="whole">
        <strong>{title}</strong> <code>{id}</code>, version {version}
      </NamedFact>
      {description && (
        <NamedFact name="Description" width="whole">
          {description}
        </NamedFact>
      )}
      {there && (
        <NamedFact name="What is there" width="whole">
          {there.version
            ? `Version ${there.version}, which it takes the place of. What it stored stays.`
            : 'A plugin of this id is part of this portal, and goes on: the package would not run beside it.'}
        </NamedFact>
      )}
      <NamedFact name="Permissions" width="whole">
        {Object.entries(permissions).length === 0
          ? 'none'
          : Object.entries(permissions).map(([name, meaning]) => (
              <div key={name}>
                <code>{`${id}.${name}`}</code>: {meaning}
              </div>
            ))}
      </NamedFact>
      <NamedFact name="Talks to" width="whole">
        {hosts.join(', ') || 'no other server'}
      </NamedFact>
      <NamedFact name="On the server" width="whole">
        {backend ? 'a half of its own, in a thread of its own' : 'nothing: it only has screens'}
      </NamedFact>
      {frontend !== undefined && (
        <NamedFact name="In the browser" width="whole">
          {frame
            ? `in frames, with ${['its own permissions', ...wants].join(', ')} at most`
            : 'screens that may do what the user may, unless plugins.framed of the configuration names it'}
        </NamedFact>
      )}
    </FactList>
  )
}
