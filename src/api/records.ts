import type { Catalog } from '../catalog/catalog.ts';
import type { Absolute } from '../catalog/address.ts';
import { changeRecord } from './change.ts';
import { editionRecord } from './edition.ts';
import { organizationRecord } from './organization.ts';
import { partnerRecord } from './partner.ts';
import { resourceRecord } from './resource.ts';
import { documentRecord, sourceListRecord } from './source.ts';

/** The record of every work. */
export const resources = (catalog: Catalog, absolute: Absolute) =>
  catalog.resources.map((work) => resourceRecord(work, absolute));
/** The record of every edition, by work. */
export const editions = (catalog: Catalog, absolute: Absolute) =>
  catalog.resources.flatMap((work) => work.editions.map((one) => editionRecord(one, work, absolute)));
/** The record of every partner. */
export const partners = (catalog: Catalog, absolute: Absolute) =>
  catalog.partners.map((one) => partnerRecord(one, absolute));
/** The record of every organization. */
export const organizations = (catalog: Catalog, absolute: Absolute) =>
  catalog.organizations.map((one) => organizationRecord(one, catalog.resources, absolute));
/** The record of every document that was read. */
export const documents = (catalog: Catalog, absolute: Absolute) =>
  catalog.documents.map((one) => documentRecord(one, absolute));
/** The record of every change, the latest first. */
export const changes = (catalog: Catalog, absolute: Absolute) =>
  catalog.changes.map((one) => changeRecord(one, absolute));
/** The record of every source list. */
export const lists = (catalog: Catalog, absolute: Absolute) =>
  catalog.lists.map((one) => sourceListRecord(one, absolute));
