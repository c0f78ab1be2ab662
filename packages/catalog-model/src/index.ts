export { displayName } from './displayName'
export { type Entity, EntityDocument, type EntityLink, type EntityMetadata, type EntityRelation } from './Entity'
export { entityJsonSchema } from './entityJsonSchema'
export {
  EntityRef,
  type EntityRefParts,
  isEntityRef,
  parseEntityRef,
  pathOfRef,
  refOf,
  stringifyEntityRef,
} from './entityRef'
export { fieldTitle } from './fieldTitle'
export { guessRef } from './guessRef'
export { type IconName, iconNames } from './iconNames'
export { isObject } from './isObject'
export { fromPointer, type PathStep, toPointer } from './jsonPointer'
export { defineKind, type Kind, RefMeta, ref, refMetaOf, relationKeyword } from './Kind'
export { builtinKinds } from './kinds'
export { hasMarks, inPlainWords, withoutMarks } from './markdownMarks'
export { nearest } from './nearest'
export { adviceOf, Problem, sentencesOf } from './Problem'
export type { CatalogFile, Draft, Position } from './parse/Draft'
export { closeFile, openCatalogFile, parseDocuments } from './parse/openCatalogFile'
export { parseCatalogFile } from './parse/parseCatalogFile'
export type { DocumentText } from './parse/splitDocuments'
export { longestYaml } from './parse/unreadable'
export { targetKindsIn } from './refFields'
export {
  type DeclaredRelation,
  declaredRelations,
  kindsWith,
  type Relation,
  relationPairsIn,
  relationsOf,
} from './relationsOf'
export { stepsOf } from './stepsOf'
export { beginningOf, isStorable, storable } from './storable'
export { Envelope } from './validate/envelope'
export { explainRule } from './validate/explainRule'
export { fieldAt, shapeOf, unwrap } from './validate/fieldAt'
export { apiVersionFormat, kindFormat } from './validate/formats'
export { isSafeUrl, isWebUrl, linkSchemes } from './validate/linkUrl'
export { validateDraft } from './validate/validateDraft'
export { valueAt } from './valueAt'
