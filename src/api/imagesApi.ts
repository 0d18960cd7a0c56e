import type { Image, ImageDownload, ImageRequest } from "../model/contract";
import type { CallOptions, Operations } from "./operation";

export type ImagesApi = ReturnType<typeof createImagesApi>;

/** Distribution images and backups. Download links let in whoever has them: they are never logged. */
export function createImagesApi(operations: Operations) {
  return {
    list: (query: { readonly type?: "backup" | "distribution"; readonly private?: boolean } = {}, options?: CallOptions): Promise<readonly Image[]> =>
      operations.list("/images", "images", { query }, options),
    get: (image_id_or_slug: number | string, options?: CallOptions): Promise<Image> =>
      operations.ask("GET", "/images/{image_id_or_slug}", "image", { path: { image_id_or_slug } }, options),
    update: (image_id: number, body: ImageRequest, options?: CallOptions): Promise<Image> =>
      operations.ask("PUT", "/images/{image_id}", "image", { path: { image_id }, body }, options),
    getDownload: (image_id: number, options?: CallOptions): Promise<ImageDownload> =>
      operations.ask("GET", "/images/{image_id}/download", "link", { path: { image_id } }, options),
  };
}
