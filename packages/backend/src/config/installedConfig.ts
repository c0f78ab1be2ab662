import { Duration } from '@callboard/plugin-api/backend'
import { z } from 'zod'

const Host = z
  .string()
  .regex(/^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/, 'must be like api.example.com, *.example.com or localhost:8080')

/** What holds for plugins that are installed as packages. */
export const InstalledConfig = z
  .strictObject({
    /** Where packages lie; from the folder of the configuration. */
    folder: z.string().default('plugins-installed'),
    /** Servers that a plugin may talk to beside those that its package names, by id. */
    hosts: z.record(z.string(), z.array(Host)).default({}),
    /** Ids of those whose screens stand in frames, beside those that ask for it; `*` for all. */
    framed: z.array(z.string()).default([]),
    limits: z
      .strictObject({
        /** Of the memory of each, in MB. */
        memory: z.int().min(32).default(256),
        /** For one answer. */
        answer: Duration.default('10s'),
        /** For doing one thing without looking up: then it is in a loop, and ended. */
        unresponsive: Duration.default('10s'),
        /** From its start until it is ready. */
        start: Duration.default('30s'),
      })
      .prefault({}),
  })
  .prefault({})
