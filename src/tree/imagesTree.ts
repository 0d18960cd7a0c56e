import { l10n } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Image } from "../model/contract";
import type { ResourceNode, ResourceView } from "./accountBranch";
import { compareImages } from "./compareImages";
import { HeadingItem } from "./headingItem";
import { ImageItem } from "./imageItem";
import { IMAGE_GROUPS, imageGroup, imageGroupRow, type ImageGroup } from "./imageRow";
import type { TreeNode } from "./treeNode";

/** The view Images, under headings: distributions by name, backups and own images with the newest first. */
export function createImagesView(): ResourceView<Image> {
  return {
    storeOf: (cloud) => cloud.images,
    idOf: (image) => image.id,
    compare: compareImages,
    createNode: (cloud, image) => new ImageItem(cloud, image),
    arrange: (images, nodeOf, parent, cloud) =>
      IMAGE_GROUPS.map((group) => ({ group, members: images.filter((image) => imageGroup(image) === group) }))
        .filter(({ members }) => members.length > 0)
        .map(({ group, members }) => createGroup(cloud, group, members, nodeOf, parent)),
  };
}

function createGroup(
  cloud: AccountCloud,
  group: ImageGroup,
  images: readonly Image[],
  nodeOf: (image: Image, parent: TreeNode) => ResourceNode<Image>,
  parent: TreeNode | undefined,
): HeadingItem {
  const accountId = cloud.account.id;
  const row = imageGroupRow(group, images.length, l10n.t);
  return new HeadingItem(`${accountId}/images/${group}`, accountId, parent, row, group !== "distribution", (heading) =>
    images.map((image) => nodeOf(image, heading)),
  );
}
