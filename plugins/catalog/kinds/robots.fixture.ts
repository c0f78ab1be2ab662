import { buildEntity, catalogFile } from '@callboard/testing'

/** `catalog.kinds` of a portal that knows robots: only data, as an operator writes it. */
export const robots = {
  Robot: {
    apiVersions: ['example.com/v1'],
    description: 'A machine that moves goods in a warehouse.',
    plural: 'Robots',
    icon: 'plug',
    schema: {
      properties: {
        model: { type: 'string', title: 'Model', description: 'As it stands on the type plate.', pattern: '^R-\\d+$' },
        serialNumber: { type: 'integer', minimum: 1 },
        site: { enum: ['berlin', 'porto'], title: 'Warehouse' },
        controller: { type: 'string', description: 'The component that steers it.' },
        carries: {
          type: 'array',
          items: { type: 'string', 'x-relation': { relation: 'carries', inverse: 'carriedBy' } },
        },
        manual: { type: 'string', format: 'uri' },
      },
      required: ['model', 'site'],
    },
    relations: { 'spec.controller': { relation: 'controlledBy', inverse: 'controls', kind: 'Component' } },
    columns: ['spec.model', 'spec.serialNumber'],
    facets: ['spec.site', 'spec.model'],
  },
}

export const buildRobot = (name: string, spec: Record<string, unknown>) =>
  buildEntity({ apiVersion: 'example.com/v1', kind: 'Robot', metadata: { name }, spec })

/** Three robots, what they have to do with, and a fourth in another file that is not one. */
export const robotFiles = {
  'robots.yaml': catalogFile(
    buildRobot('lifter', {
      model: 'R-20',
      serialNumber: 7,
      site: 'berlin',
      controller: 'fleet',
      carries: ['robot:sorter'],
      owner: 'crew',
      system: 'warehouse',
      manual: 'https://example.com/r20',
      colour: 'red',
    }),
    buildRobot('sorter', { model: 'R-3', site: 'porto', controller: 'fleet' }),
    buildRobot('mover', { model: 'R-20', serialNumber: 12, site: 'porto', owner: 'crew' }),
    buildEntity({ metadata: { name: 'fleet' } }),
    buildEntity({ kind: 'System', metadata: { name: 'warehouse' } }),
    buildEntity({ kind: 'Group', metadata: { name: 'crew' } }),
  ),
  'bad.yaml': `apiVersion: example.com/v1
kind: Robot
metadata:
  name: broken
spec:
  modell: R-1
  serialNumber: 0
  site: berln
  controller: [fleet]
`,
}
