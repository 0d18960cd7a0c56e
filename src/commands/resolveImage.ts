import { l10n } from "vscode";
import type { Image } from "../model/contract";
import { imageRow } from "../tree/imageRow";
import { compareImages } from "../tree/compareImages";
import type { CommandServices } from "./command";
import { findResource, pickResource, type Picked } from "./pickResource";
import { isImageTarget } from "./target";

/**
 * The image that a command is about: the one that it was invoked on, else one that is asked for.
 *
 * @returns undefined when the question was dismissed.
 * @throws HumanError when the image is no longer there.
 */
export async function resolveImage(services: CommandServices, target: unknown, placeholder: string): Promise<Picked<Image> | undefined> {
  if (isImageTarget(target)) {
    const cloud = services.cloud.of(target.accountId);
    return findResource(cloud, cloud.images, target.imageId, l10n.t("Image {0} is not in this account any more.", target.imageId));
  }
  return pickResource(services, {
    placeholder,
    noneText: l10n.t("There are no images yet."),
    storeOf: (cloud) => cloud.images,
    rowOf: (image, cloud) => imageRow(image, cloud.servers.get(image.backup_info?.server_id ?? -1)?.name, l10n.t),
    compare: compareImages,
  });
}
