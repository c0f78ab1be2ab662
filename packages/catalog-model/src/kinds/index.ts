import type { Kind } from '../Kind'
import { API } from './API'
import { Component } from './Component'
import { Domain } from './Domain'
import { Group } from './Group'
import { Location } from './Location'
import { Resource } from './Resource'
import { System } from './System'
import { Template } from './Template'
import { User } from './User'

/**
 * The kinds that Backstage defines, by name, with its rules.
 *
 * @see https://backstage.io/docs/features/software-catalog/descriptor-format
 */
export const builtinKinds: Record<string, Kind> = {
  Component,
  API,
  Resource,
  System,
  Domain,
  Group,
  User,
  Location,
  Template,
}
