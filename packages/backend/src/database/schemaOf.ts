/** Name of the Postgres schema that belongs to a plugin: its id, with `_` for `-`, so that SQL needs no quotes. */
export const schemaOf = (pluginId: string) => pluginId.replaceAll('-', '_')
