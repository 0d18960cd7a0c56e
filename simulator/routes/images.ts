import { distributions, findDistributionImage, listDistributionImages } from "../catalogue/images";
import { hourMs, timestamp } from "../clock";
import { toBackupImage } from "../imageAnswer";
import { paginate } from "../paging";
import { found, invalid } from "../problem";
import { route } from "../route";
import type { Schemas, State } from "../state";

const downloadsLastMs = 4 * hourMs;

function imagesOf(state: State, type: Schemas["ImageQueryType"] | undefined, onlyPrivate: boolean): Schemas["Image"][] {
  const public_ = type === "backup" || onlyPrivate ? [] : listDistributionImages();
  const private_ = type === "distribution" ? [] : state.backups.values().map(toBackupImage);
  return [...public_, ...private_];
}

/** By id (of anything) or slug (of an operating system). */
function findImage(state: State, reference: number | string): Schemas["Image"] | undefined {
  const backup = state.backups.get(Number(reference));
  return backup ? toBackupImage(backup) : findDistributionImage(reference);
}

function refuseOperatingSystem(id: number): void {
  if (distributions.some((one) => one.id === id)) throw invalid({ image_id: "Only your own backups can be changed." });
}

export const imageRoutes = [
  route("GET /images", ({ query }, { world: { state }, url }) => {
    const { meta, links, page } = paginate(imagesOf(state, query.type ?? undefined, query.private ?? false), query, url, (image) => image);
    return { status: 200, body: { meta, links, images: page } };
  }),

  route("GET /images/{image_id_or_slug}", ({ path }, { world: { state } }) => ({
    status: 200,
    body: { image: found(findImage(state, path.image_id_or_slug), `Image ${path.image_id_or_slug}`) },
  })),

  route("PUT /images/{image_id}", ({ path, body }, { world: { state } }) => {
    refuseOperatingSystem(path.image_id);
    const backup = found(state.backups.get(path.image_id), `Image ${path.image_id}`);
    backup.name = body.name ?? backup.name;
    backup.locked = body.locked ?? backup.locked;
    return { status: 200, body: { image: toBackupImage(backup) } };
  }),

  route("GET /images/{image_id}/download", ({ path }, { world }) => {
    const backup = found(world.state.backups.get(path.image_id), `A backup ${path.image_id}`);
    const expiresAt = world.clock.now() + downloadsLastMs;
    const url = (disk: number, kind: string): string => `https://backups.mammoth.com.au/${backup.id}/${disk}.${kind}?expires=${Math.floor(expiresAt / 1000)}`;
    return {
      status: 200,
      body: {
        link: {
          id: backup.id,
          expiry: timestamp(expiresAt),
          disks: backup.disks.map((disk) => ({ id: disk.id, compressed_url: url(disk.id, "zst"), raw_url: url(disk.id, "raw") })),
        },
      },
    };
  }),
];
