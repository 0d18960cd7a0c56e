import { findDistributionImage } from "../catalogue/images";
import { listRegions } from "../catalogue/regions";
import { sizeOf } from "../catalogue/sizeAnswers";
import { sizeDefinitions } from "../catalogue/sizes";
import { findSoftware, listSoftware, softwareFor } from "../catalogue/software";
import { paginate } from "../paging";
import { found, invalid } from "../problem";
import { route } from "../route";
import type { Schemas } from "../state";

/** The sizes that an operating system can be installed on, with the regions where both are to be had. */
function sizesFor(image: Schemas["Image"]): Schemas["Size"][] {
  return sizeDefinitions
    .map((definition) => sizeOf(definition.slug))
    .filter((size) => size.disk >= image.min_disk_size && size.memory >= (image.min_memory_megabytes ?? 0))
    .map((size) => ({ ...size, regions: size.regions.filter((region) => image.regions.includes(region)) }));
}

export const catalogueRoutes = [
  route("GET /regions", ({ query }, { url }) => {
    const { meta, links, page } = paginate(listRegions(), query, url, (region) => region);
    return { status: 200, body: { meta, links, regions: page } };
  }),

  route("GET /sizes", ({ query }, { world: { state }, url, authenticated }) => {
    let sizes = sizeDefinitions.map((definition) => sizeOf(definition.slug));
    if (query.image !== undefined) {
      const image = findDistributionImage(query.image);
      if (!image) throw invalid({ image: `There is no operating system ${query.image}.` });
      sizes = sizesFor(image);
    }
    if (query.server_id !== undefined) {
      const server = authenticated ? state.servers.get(query.server_id) : undefined;
      if (!server) throw invalid({ server_id: `There is no server ${query.server_id}.` });
      sizes = sizes.filter((size) => size.regions.includes(server.region) && size.options.disk_max >= server.options.disk);
    }
    const { meta, links, page } = paginate(sizes, query, url, (size) => size);
    return { status: 200, body: { meta, links, sizes: page } };
  }),

  route("GET /sizes/discounts", () => ({
    status: 200,
    body: {
      payment_frequency_discounts: {
        payment_frequency_discounts: [
          { payment_frequency: "quarterly", discount_percentage: 2.5 },
          { payment_frequency: "half-yearly", discount_percentage: 5 },
          { payment_frequency: "yearly", discount_percentage: 10 },
        ],
      },
    },
  })),

  route("GET /sizes/service-levels", () => ({
    status: 200,
    body: {
      service_levels: [
        { id: 1, name: "Self-managed", summary: "We look after the host, you look after the server." },
        { id: 2, name: "Managed", summary: "We update and watch the operating system as well." },
      ],
    },
  })),

  route("GET /software", ({ query }, { url }) => {
    const { meta, links, page } = paginate(listSoftware(), query, url, (software) => software);
    return { status: 200, body: { meta, links, software: page } };
  }),

  route("GET /software/{software_id}", ({ path }) => ({
    status: 200,
    body: { software: found(findSoftware(path.software_id), `Software ${path.software_id}`) },
  })),

  route("GET /software/operating_system/{operating_system_id_or_slug}", ({ path, query }, { url }) => {
    const reference = path.operating_system_id_or_slug;
    const { meta, links, page } = paginate(found(softwareFor(reference), `Operating system ${reference}`), query, url, (software) => software);
    return { status: 200, body: { meta, links, software: page } };
  }),
];
