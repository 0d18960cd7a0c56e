import type { Image } from "../model/contract";
import { compareNames } from "./compareNames";
import { IMAGE_GROUPS, imageGroup } from "./imageRow";

/** Distributions by name, then backups, then own images, the newest of each first. */
export function compareImages(one: Image, other: Image): number {
  const groups = IMAGE_GROUPS.indexOf(imageGroup(one)) - IMAGE_GROUPS.indexOf(imageGroup(other));
  if (groups !== 0) return groups;
  const order = imageGroup(one) === "distribution" ? compareNames(one.full_name ?? one.name, other.full_name ?? other.name) : compareDates(other, one);
  return order || one.id - other.id;
}

function compareDates(one: Image, other: Image): number {
  return (Date.parse(one.created_at ?? "") || 0) - (Date.parse(other.created_at ?? "") || 0);
}
