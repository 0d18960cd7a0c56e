import { l10n } from "vscode";
import type { AccountCloud } from "../cloud/cloud";
import type { Image } from "../model/contract";
import type { ResourceNode, ResourceView } from "./accountBranch";
import { compareImages } from "./compareImages";
import { compareNames } from "./compareNames";
import { HeadingItem } from "./headingItem";
import { ImageItem } from "./imageItem";
import { backupServerRow, IMAGE_GROUPS, imageGroup, imageGroupRow, type ImageGroup } from "./imageRow";
import type { TreeNode } from "./treeNode";

/** The view Images, under headings: distributions by name; backups by their servers and own images, the newest first. */
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
    group === "backup" ? backupsByServer(cloud, images, nodeOf, heading) : images.map((image) => nodeOf(image, heading)),
  );
}

function backupsByServer(cloud: AccountCloud, images: readonly Image[], nodeOf: (image: Image, parent: TreeNode) => ResourceNode<Image>, parent: HeadingItem): readonly TreeNode[] {
  const ownerOf = ({ backup_info }: Image): number | undefined => backup_info?.server_id;
  return [...new Set(images.map(ownerOf))]
    .map((serverId) => {
      const own = images.filter((image) => ownerOf(image) === serverId);
      const name = serverId === undefined ? undefined : (cloud.servers.get(serverId)?.name ?? l10n.t("Server {0}", serverId));
      return { serverId, own, row: backupServerRow(name, own.length, l10n.t) };
    })
    .sort((one, other) => compareNames(one.row.label, other.row.label))
    .map(({ serverId, own, row }) => new HeadingItem(`${parent.id}/${serverId ?? "none"}`, parent.accountId, parent, row, false, (heading) => own.map((image) => nodeOf(image, heading))));
}
